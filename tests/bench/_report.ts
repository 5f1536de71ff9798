import type { BesideOne, ClusterReport } from "./_cluster.ts";
import type { Comparison } from "./_compare.ts";
import type { CostFigure, Machine } from "./_costs.ts";
import type { AnswersBeside, Beside, DiscordReport } from "./_discord.ts";
import type { EngineName } from "./_engines.ts";
import { floorTexts } from "./_floors.ts";
import type { Growth } from "./_growth.ts";
import type { ActionName } from "./_script.ts";
import type { Views } from "./_views.ts";

/** Everything that was measured. */
export interface Report {
  readonly machine: Machine;
  readonly seconds: number;
  /** What was not measured, and why. */
  readonly skipped: readonly string[];
  /** What it comes to. */
  readonly costs: readonly CostFigure[];
  readonly actions: readonly ActionReport[];
  /** Of all actions and all numbers in flight, the median ratio to the floor. */
  readonly ratios: readonly { readonly engine: EngineName; readonly ratio: number }[];
  readonly growth: readonly Growth[];
  readonly views: Views | null;
  /** Null where it was not measured. */
  readonly discord: DiscordReport | null;
}

/** One action: what it sends, and how it did on each engine. */
export interface ActionReport {
  readonly action: ActionName;
  readonly roundTrips: number;
  readonly commands: number;
  readonly bytes: number;
  readonly runs: readonly (Comparison & { readonly engine: EngineName })[];
}

/** Round trips of the Go bot that this one replaces, counted by the same kind of proxy. */
const goRoundTrips: Readonly<Record<ActionName, string>> = {
  start: "7–15",
  join: "7–15",
  begin: "7–15",
  roll: "7–15",
  assign: "7–15",
  settle: "38 (five players); 215 with 50 drinks in the session",
  pay: "7–15",
  leaderboard: "63 (ten players)",
};

/** The report for machines: the same, in snake case. */
export function toJson(report: Report | ClusterReport): string {
  const snake = (_key: string, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [snakeCase(key), each]))
      : typeof value === "number" && !Number.isInteger(value)
      ? Number(value.toPrecision(4))
      : value;
  return JSON.stringify(report, snake, 2);
}

/** The report for people, in Markdown. */
export function toText(report: Report): string {
  const { machine, seconds, skipped } = report;
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryMib} MiB, ${machine.system}, ` +
    `Deno ${machine.deno}, ${Math.round(seconds)} s`,
    ...skipped.map((each) => `skipped: ${each}`),
    "\n## Costs\n",
    costsTable(report),
    "\n## Round trips\n",
    tripsTable(report),
    ...speedTables(report),
    "\n## Growth: p50 in ms\n",
    growthTable(report.growth),
    ...report.views === null ? [] : ["\n## Client-side cache\n", viewsText(report.views)],
    ...report.discord === null ? [] : [
      "\n## Through Discord: Ronnied / a bare discordeno bot (ratio)\n",
      answersTable(report.discord),
      "\n## What a press costs, step by step\n",
      stepsTable(report.discord),
      "",
      bothTable(report.discord),
    ],
    "",
  ].join("\n");
}

/** The report of a cluster beside one Redis, for people, in Markdown. */
export function clusterText(report: ClusterReport): string {
  const { machine, seconds, presses, inFlight } = report;
  const row = (what: string, { one, cluster, ratio }: BesideOne, digits: number) => [
    what,
    ...[one.toFixed(digits), cluster.toFixed(digits), ratio.toFixed(2)],
  ];
  return [
    `${machine.cores} cores, Deno ${machine.deno}, ${Math.round(seconds)} s, ${presses} presses\n`,
    table(["a press", "one Redis", "cluster", "ratio"], [
      row("one at a time, p50 in ms", report.p50Ms, 2),
      row(`a second, ${inFlight} in flight`, report.perSecond, 0),
      row("processor ms of the bot, each", report.cpuMsPerPress, 2),
      row("commands of Redis, each", report.commandsPerPress, 1),
      row("processor ms of all masters, each", report.serverCpuMsPerPress, 3),
      row("bytes that a game leaves", report.bytesPerGame, 0),
    ]),
    `\nOn the cluster a press writes ${
      report.entriesPerPress.toFixed(2)
    } entries into an outbox, ` +
    `and an outbox is read ${report.roundsPerPress.toFixed(2)} times for each.\n`,
  ].join("\n");
}

function costsTable({ costs }: Report): string {
  return table(
    ["figure", "value"],
    costs.map(({ figure, unit, value }) => [
      figure,
      unit === "ratio" ? value.toFixed(2) : `${value.toFixed(0)} ${unit}`,
    ]),
  );
}

function tripsTable({ actions }: Report): string {
  return table(
    ["action", "round trips", "commands", "bytes sent", "the Go bot's round trips"],
    actions.map(({ action, roundTrips, commands, bytes }) => [
      action,
      String(roundTrips),
      String(commands),
      String(bytes),
      goRoundTrips[action],
    ]),
  );
}

function speedTables({ actions, ratios }: Report): string[] {
  const runs = actions.flatMap((action) => action.runs);
  return ratios.flatMap(({ engine, ratio }) => [
    `\n## ${engine}: ${ratio.toFixed(2)} of the floor, by the median\n`,
    table(
      [
        "action",
        "in flight",
        "p50 ms",
        "p99 ms",
        "per second",
        "floor per second",
        "ratio",
        "processor ms",
      ],
      runs.filter((run) => run.engine === engine).map((run) => [
        run.action,
        String(run.inFlight),
        run.p50Ms.toFixed(2),
        run.p99Ms.toFixed(2),
        String(Math.round(run.perSecond)),
        String(Math.round(run.floorPerSecond)),
        run.ratio.toFixed(2),
        run.cpuMs.toFixed(2),
      ]),
    ),
  ]);
}

function growthTable(growth: readonly Growth[]): string {
  const rows = Map.groupBy(growth, ({ of, action }) => `${action}, by ${of}`);
  return table(
    ["action, by what there is more of", "cost at each size"],
    [...rows].map(([what, sizes]) => [
      what,
      sizes.map(({ size, p50Ms }) => `${size.toLocaleString("en")}: ${p50Ms.toFixed(2)}`)
        .join(" · "),
    ]),
  );
}

function viewsText({ views, foreignWrites, hitRate, perSecond, uncachedPerSecond }: Views): string {
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  return `${views} views under ${percent(foreignWrites)} foreign writes: hit rate ` +
    `${percent(hitRate)}, ${Math.round(perSecond)} per second (without cache: ` +
    `${Math.round(uncachedPerSecond)})`;
}

function answersTable({ answers }: DiscordReport): string {
  return table(
    ["what", "in flight", "p50 ms", "p99 ms", "max ms", "per second", "processor ms each"],
    answers.map(({ interaction, inFlight, p50Ms, p99Ms, maxMs, perSecond, cpuMs }) => [
      interaction,
      inFlight.toLocaleString("en"),
      ...[p50Ms, p99Ms, maxMs].map((ms) => besideText(ms, 1)),
      besideText(perSecond, 0),
      besideText(cpuMs, 2),
    ]),
  );
}

/** From the bare bot to Ronnied: each does what the one before does, and something more. */
function stepsTable({ answers }: DiscordReport): string {
  const presses = answers.filter(({ interaction }) => interaction === "press");
  const numbers = (of: (press: AnswersBeside) => readonly [number, number] | null) =>
    presses.map((press) => {
      const [cpuMs, p50Ms] = of(press) ?? [NaN, NaN];
      return `${cpuMs.toFixed(3)} / ${p50Ms.toFixed(2)}`;
    });
  return table(
    ["processor ms each / p50 ms", ...presses.map(({ inFlight }) => `${inFlight} in flight`)],
    [
      ["the bare bot", ...numbers(({ cpuMs, p50Ms }) => [cpuMs.bare, p50Ms.bare])],
      ...(presses[0]?.floors ?? []).map(({ name }, at) => [
        `${at === 0 ? "the least: " : "+ "}${floorTexts[name]}`,
        ...numbers(({ floors }) => floors[at] ? [floors[at].cpuMs, floors[at].p50Ms] : null),
      ]),
      ["Ronnied", ...numbers(({ cpuMs, p50Ms }) => [cpuMs.ronnied, p50Ms.ronnied])],
    ],
  );
}

function bothTable({ startMs, sustainedPerSecond, rssMib }: DiscordReport): string {
  return table(["", "Ronnied / bare (ratio)"], [
    ["start → READY, ms", besideText(startMs, 0)],
    ["presses a second with p99 within 1 s", besideText(sustainedPerSecond, 0)],
    ...rssMib.map(({ games, rss }) => [
      `RSS with ${games.toLocaleString("en")} live games, MiB`,
      besideText(rss, 0),
    ]),
  ]);
}

function besideText({ ronnied, bare, ratio }: Beside, digits: number): string {
  return `${ronnied.toFixed(digits)} / ${bare.toFixed(digits)} (${ratio.toFixed(2)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]+/g, (part) => `_${part.toLowerCase()}`);
}
