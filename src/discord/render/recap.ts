import { voiceFor } from "../words/mod.ts";
import type { Recap, TabLine, Title } from "../../game/mod.ts";
import { countOf, embedLimit, fitFields, joinNames } from "./lists.ts";
import { embedMessage, type Message, textMessage } from "./message.ts";
import { pickBySeed } from "../quips/mod.ts";
import { remembersTitle, showMemory } from "./memory.ts";
import { boldName } from "./people.ts";
import { showDay, showSpan } from "./times.ts";

const looks: Readonly<Record<Title["name"], { title: string; one: string; many: string }>> = {
  winner: { title: "🏆 Winner of the night", one: "win", many: "wins" },
  generous: { title: "🎁 Most generous", one: "drink given", many: "drinks given" },
  unlucky: {
    title: "🌧️ Unluckiest dice",
    one: "fail or lowest roll",
    many: "fails and lowest rolls",
  },
  survivor: { title: "⚔️ Roll-off survivor", one: "survived", many: "survived" },
  bone_dry: { title: "🏜️ Bone dry", one: "game without a drink", many: "games without a drink" },
  sleepyhead: { title: "😴 Sleepyhead", one: "turn dreamed away", many: "turns dreamed away" },
};

const minute = 60_000;
const cell = "▓";
const maxCells = 10;

/** Public: a session at a glance. `recap` is null where no game has a result yet. */
export function renderRecap(recap: Recap | null, tab: readonly TabLine[]): Message {
  if (recap === null) {
    return textMessage(
      "🌙 No game has been finished in this session yet. `/ronnied start` opens one.",
    );
  }
  const title = "🌙 The evening at a glance";
  const description = describe(recap);
  return embedMessage({
    title,
    description,
    color: 0x9b59b6,
    fields: fitFields(
      [
        ...recap.titles.map((one) => ({
          name: looks[one.name].title,
          lines: [showTitle(one, tab)],
        })),
        { name: remembersTitle, lines: listMemories(recap, tab) },
      ],
      embedLimit - title.length - description.length,
    ),
    footer: { text: "Only finished games count here." },
  });
}

function describe({ since, until, games, drinks }: Recap): string {
  const span = showSpan(voiceFor(null), Math.max(1, Math.round((until - since) / minute)) * minute);
  return [
    `⏱️ **${span}** · 🎲 **${countOf(games, "game")}** · 🍺 **${countOf(drinks, "drink")}**`,
    `Results since ${showDay(since)}.`,
  ].join("\n");
}

/** About the latest game only: it is the one that everybody still talks about. */
function listMemories({ memories, until }: Recap, tab: readonly TabLine[]): readonly string[] {
  const pick = pickBySeed(String(until));
  return memories.slice(0, 3).map((memory) => showMemory(memory, (id) => showId(id, tab), pick));
}

function showId(playerId: string, tab: readonly TabLine[]): string {
  return boldName(tab.find((line) => line.playerId === playerId)?.name ?? "");
}

function showTitle({ name, playerIds, count }: Title, tab: readonly TabLine[]): string {
  const names = playerIds.map((id) => showId(id, tab));
  const { one, many } = looks[name];
  const bar = cell.repeat(Math.min(maxCells, count));
  return `${joinNames(names, 700)}\n${bar} ${countOf(count, one, many)}`;
}
