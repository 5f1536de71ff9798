import {
  rankTab,
  type ResultCounts,
  type TabCounts,
  type TabLine,
  unpaid,
} from "../../game/mod.ts";
import type { Voice } from "../words/mod.ts";
import { boldName } from "./people.ts";

const owedCell = "▓";
const settledCell = "░";
const maxCells = 10;

/** What the bars mean. */
export function showLegend(voice: Voice): string {
  return voice.say(voice.words.tab.legend, { owed: owedCell, settled: settledCell });
}

/** What standings are ranked by, and what their bars mean. Stands wherever they do. */
export function showStandingsLegend(voice: Voice): string {
  return voice.say(voice.words.tab.standingsLegend, { legend: showLegend(voice) });
}

/** Standings, one line a player who played: most drinks received first. */
export function listStandings(voice: Voice, lines: readonly TabLine[]): readonly string[] {
  return rankTab(lines).map((line, index) =>
    [
      `${index + 1}\\. ${boldName(voice, line.name)}`,
      showBar(line),
      [showCounts(voice, line), ...showWins(voice, line)].join(" · "),
    ].filter((part) => part !== "").join(" ")
  );
}

/** Nothing for who has played no game to its end. */
function showWins(voice: Voice, { games, won }: ResultCounts): readonly string[] {
  return games === 0 ? [] : [voice.say(voice.words.tab.wins, { won, games })];
}

/** A tab line's numbers in words. */
export function showCounts(voice: Voice, counts: TabCounts): string {
  const owed = Math.max(0, unpaid(counts));
  const { paid, assigned } = counts;
  return voice.say(voice.words.tab.counts, { owed, paid, given: assigned });
}

/**
 * A bar of one cell per drink, scaled down to ten cells. What is owed never vanishes by rounding,
 * and neither does what is settled.
 */
export function showBar(counts: TabCounts): string {
  const owed = Math.max(0, unpaid(counts));
  const settled = Math.max(0, counts.paid);
  const sum = owed + settled;
  if (sum <= maxCells) return owedCell.repeat(owed) + settledCell.repeat(settled);
  const scaled = Math.round((owed / sum) * maxCells);
  const least = owed > 0 ? 1 : 0;
  const most = settled > 0 ? maxCells - 1 : maxCells;
  const cells = Math.min(most, Math.max(least, scaled));
  return owedCell.repeat(cells) + settledCell.repeat(maxCells - cells);
}
