import { rankTab, type TabLine } from "../../game/mod.ts";
import { type PickVariant, say, tabQuips } from "../quips/mod.ts";
import { embedLimit, fitFields, joinLines } from "./lists.ts";
import { embedMessage, type Message } from "./message.ts";
import { boldName } from "./people.ts";
import { listStandings, standingsLegend } from "./standings.ts";

const sessionLimit = 3_600;

/**
 * Public: who owes what, in this session and, unless it is null, of all time. Ranked: most drinks
 * received first.
 */
export function renderLeaderboard(
  session: readonly TabLine[],
  allTime: readonly TabLine[] | null,
  pick: PickVariant,
): Message {
  const title = "🏆 The slate, this session";
  const first = rankTab(session)[0];
  const said = first
    ? say(tabQuips.leaderboard, pick, { name: boldName(first.name) })
    : say(tabQuips.leaderboardEmpty, pick, {});
  const description = [`> ${said}`, joinLines(listStandings(session), sessionLimit)]
    .filter((part) => part !== "").join("\n\n");
  return embedMessage({
    title,
    description,
    color: 0xf1c40f,
    fields: fitFields(
      [{ name: "All time, on this server", lines: listStandings(allTime ?? []) }],
      embedLimit - title.length - description.length - standingsLegend.length,
    ),
    footer: { text: standingsLegend },
  });
}
