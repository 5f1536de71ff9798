import { rankTab, type TabLine } from "../../game/mod.ts";
import { type Pick, say, tabQuips } from "../quips/mod.ts";
import { embedRoom, fitFields, joinLines } from "./lists.ts";
import { embedMessage, type Message } from "./message.ts";
import { boldName } from "./people.ts";
import { barLegend, listStandings } from "./standings.ts";

/** The tabs a leaderboard shows. */
export interface Leaderboard {
  readonly session: readonly TabLine[];
  /** Null where all time was not asked for. */
  readonly allTime: readonly TabLine[] | null;
}

const sessionRoom = 3_600;

/** Who owes what, in this session and of all time, ranked: most drinks received first. */
export function renderLeaderboard({ session, allTime }: Leaderboard, pick: Pick): Message {
  const title = "🏆 The slate, this session";
  const first = rankTab(session)[0];
  const said = first
    ? say(tabQuips.leaderboard, pick, { name: boldName(first.name) })
    : say(tabQuips.leaderboardEmpty, pick, {});
  const description = [`> ${said}`, joinLines(listStandings(session), sessionRoom)]
    .filter((part) => part !== "").join("\n\n");
  return embedMessage({
    title,
    description,
    color: 0xf1c40f,
    fields: fitFields(
      [{ name: "All time, on this server", lines: listStandings(allTime ?? []) }],
      embedRoom - title.length - description.length - barLegend.length,
    ),
    footer: { text: barLegend },
  });
}
