import { rankTab, type TabLine } from "../../game/mod.ts";
import type { PickVariant } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";
import { embedLimit, fitFields, joinLines } from "./lists.ts";
import { embedMessage, type Message } from "./message.ts";
import { boldName } from "./people.ts";
import { listStandings, showStandingsLegend } from "./standings.ts";

const sessionLimit = 3_600;

/**
 * Public: who owes what, in this session and, unless it is null, of all time. Ranked: most drinks
 * received first.
 */
export function renderLeaderboard(
  voice: Voice,
  session: readonly TabLine[],
  allTime: readonly TabLine[] | null,
  pick: PickVariant,
): Message {
  const { tab, quips: { tabs } } = voice.words;
  const title = voice.say(tab.boardTitle);
  const legend = showStandingsLegend(voice);
  const first = rankTab(session)[0];
  const said = first
    ? voice.quip(tabs.leaderboard, pick, { name: boldName(voice, first.name) })
    : voice.quip(tabs.leaderboardEmpty, pick);
  const listed = joinLines(voice, listStandings(voice, session), sessionLimit);
  const description = [`> ${said}`, listed].filter((part) => part !== "").join("\n\n");
  return embedMessage({
    title,
    description,
    color: 0xf1c40f,
    fields: fitFields(
      voice,
      [{ name: voice.say(tab.allTimeHere), lines: listStandings(voice, allTime ?? []) }],
      embedLimit - title.length - description.length - legend.length,
    ),
    footer: { text: legend },
  });
}
