import type { Recap, TabLine, Title } from "../../game/mod.ts";
import { embedLimit, fitFields, joinNames } from "./lists.ts";
import { embedMessage, type Message, textMessage } from "./message.ts";
import { pickBySeed } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";
import { showMemory } from "./memory.ts";
import { boldName } from "./people.ts";
import { showDay, showSpan } from "./times.ts";

const minute = 60_000;
const cell = "▓";
const maxCells = 10;

/** Public: a session at a glance. `recap` is null where no game has a result yet. */
export function renderRecap(
  voice: Voice,
  recap: Recap | null,
  tab: readonly TabLine[],
): Message {
  const { session } = voice.words;
  if (recap === null) {
    return textMessage(voice.say(session.recapEmpty));
  }
  const title = voice.say(session.recapTitle);
  const description = describe(voice, recap);
  return embedMessage({
    title,
    description,
    color: 0x9b59b6,
    fields: fitFields(
      voice,
      [
        ...recap.titles.map((one) => ({
          name: voice.say(session.titles[one.name]),
          lines: [showTitle(voice, one, tab)],
        })),
        { name: voice.say(session.remembers), lines: listMemories(voice, recap, tab) },
      ],
      embedLimit - title.length - description.length,
    ),
    footer: { text: voice.say(session.onlyFinished) },
  });
}

function describe(voice: Voice, { since, until, games, drinks }: Recap): string {
  const { drinks: { count }, session } = voice.words;
  const spanMs = Math.max(1, Math.round((until - since) / minute)) * minute;
  return [
    voice.say(session.recapCounts, {
      span: showSpan(voice, spanMs),
      games: voice.count(session.games, games),
      owed: voice.count(count, drinks),
    }),
    voice.say(session.since, { day: showDay(since) }),
  ].join("\n");
}

/** About the latest game only: it is the one that everybody still talks about. */
function listMemories(
  voice: Voice,
  { memories, until }: Recap,
  tab: readonly TabLine[],
): readonly string[] {
  const pick = pickBySeed(String(until));
  return memories.slice(0, 3).map((memory) =>
    showMemory(voice, memory, (id) => showId(voice, id, tab), pick)
  );
}

function showId(voice: Voice, playerId: string, tab: readonly TabLine[]): string {
  return boldName(voice, tab.find((line) => line.playerId === playerId)?.name ?? "");
}

function showTitle(
  voice: Voice,
  { name, playerIds, count }: Title,
  tab: readonly TabLine[],
): string {
  const names = playerIds.map((id) => showId(voice, id, tab));
  const bar = cell.repeat(Math.min(maxCells, count));
  const counted = voice.count(voice.words.session.titleCounts[name], count);
  return `${joinNames(voice, names, 700)}\n${bar} ${counted}`;
}
