import os from "node:os";
import type { Beside, DiscordReport, FloorFigures } from "./_discord.ts";
import { floorTexts } from "./_floors.ts";
import type { ActionReport, Report } from "./_report.ts";

/** What was measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryMib: number;
  readonly system: string;
  readonly deno: string;
}

/** One figure of what a press, a start and memory cost. */
export interface CostFigure {
  readonly figure: string;
  readonly unit: "ratio" | "commands" | "MiB" | "MB";
  readonly value: number;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    processor: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: navigator.hardwareConcurrency,
    memoryMib: Math.round(os.totalmem() / 2 ** 20),
    system: `${os.type()} ${os.release()}`,
    deno: Deno.version.deno,
  };
}

/** What all the measurements come to, as far as they were made. */
export function costsOf(
  actions: readonly ActionReport[],
  ratios: Report["ratios"],
  discord: DiscordReport | null,
): readonly CostFigure[] {
  const roll = actions.find(({ action }) => action === "roll");
  const redis = ratios.find(({ engine }) => engine === "redis");
  return [
    ...discord === null ? [] : ofPresses(discord),
    ...redis ? [ratio("throughput on Redis ÷ the same by a bare client", redis.ratio)] : [],
    ...roll
      ? [{ figure: "commands of a plain roll", unit: "commands", value: roll.commands } as const]
      : [],
    ...discord === null ? [] : ofExecutable(discord),
  ];
}

function ofPresses(
  { answers, sustainedPerSecond, sustainedFloors }: DiscordReport,
): CostFigure[] {
  const presses = answers.filter(({ interaction }) => interaction === "press");
  return [
    ...presses.flatMap(({ inFlight, cpuMs, p50Ms, floors }) => [
      ...ladder(`processor per press, ${inFlight} in flight`, cpuMs, floors, ({ cpuMs }) => cpuMs),
      ...ladder(`p50 of a press, ${inFlight} in flight`, p50Ms, floors, ({ p50Ms }) => p50Ms),
    ]),
    ...ladder(
      "presses a second until p99 > 1 s",
      sustainedPerSecond,
      sustainedFloors,
      ({ perSecond }) => perSecond,
    ),
  ];
}

/** A figure of all bots, from the one that does the least to Ronnied. */
function ladder<T extends Pick<FloorFigures, "name">>(
  figure: string,
  { ronnied, bare, ratio: ours }: Beside,
  floors: readonly T[],
  of: (floor: T) => number,
): CostFigure[] {
  const [least] = floors;
  return [
    ...floors.map((floor) => {
      const what = floor === least ? "the least: " : "and ";
      return ratio(`${figure}, ${what}${floorTexts[floor.name]} ÷ bare bot`, of(floor) / bare);
    }),
    ratio(`${figure}, Ronnied ÷ bare bot`, ours),
    ...least ? [ratio(`${figure}, Ronnied ÷ the least`, ronnied / of(least))] : [],
  ];
}

function ofExecutable({ startMs, executable }: DiscordReport): CostFigure[] {
  const fromSource = ratio("from source, start → READY ÷ bare bot", startMs.ratio);
  if (executable === null) return [fromSource];
  const { startMs: { bare, ratio: ours }, least } = executable;
  const ofLeast: CostFigure[] = least === null ? [] : [
    ratio("the least executable, start → READY ÷ bare bot from source", least.startMs / bare),
    { figure: "the least executable, RSS", unit: "MiB", value: least.rssMib },
  ];
  return [
    fromSource,
    ...ofLeast,
    ratio("executable, start → READY ÷ bare bot from source", ours),
    { figure: "executable, size", unit: "MB", value: executable.megabytes },
    ...executable.rssMib.map(({ games, rss }) => ({
      figure: `executable on Redis, RSS with ${games.toLocaleString("en")} live games`,
      unit: "MiB" as const,
      value: rss,
    })),
  ];
}

function ratio(figure: string, value: number): CostFigure {
  return { figure, unit: "ratio", value };
}
