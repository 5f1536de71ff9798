import { type Bar, move, pay, start, type Table } from "./_bar.ts";

/** What is measured. */
export const actionNames = [
  "start",
  "join",
  "begin",
  "roll",
  "assign",
  "settle",
  "pay",
  "leaderboard",
] as const;
export type ActionName = typeof actionNames[number];

/** One thing one person at a table does. */
export interface Step {
  /** Null: it has to happen, and is not measured. */
  readonly action: ActionName | null;
  /** The face that the dice fall on while this is done. */
  readonly face: number;
  run(bar: Bar, table: Table): Promise<void>;
}

/** A game of four from its start to its payments; then it can begin anew. */
export const script: readonly Step[] = [
  step("start", (bar, table) => start(bar, table, 0)),
  ...[1, 2, 3].map((seat) =>
    step("join", (bar, table) => move(bar, table, seat, { type: "join" }))
  ),
  step("begin", (bar, table) => move(bar, table, 0, { type: "begin" })),
  ...[1, 2].map((seat) => step("roll", (bar, table) => roll(bar, table, seat))),
  step(null, (bar, table) => roll(bar, table, 0), 6),
  step("assign", (bar, table) => move(bar, table, 0, giveToBen(table))),
  // Dan is the last to roll, and lowest: this completes the game.
  step("settle", (bar, table) => roll(bar, table, 3), 2),
  step("pay", (bar, table) => pay(bar, table, 1)),
  step("pay", (bar, table) => pay(bar, table, 3)),
  step("leaderboard", lookAtLeaderboard),
  step("leaderboard", lookAtLeaderboard),
];

/** Steps of the script that follow each other and are the same action. */
export interface Stage {
  readonly action: ActionName | null;
  readonly face: number;
  readonly steps: readonly Step[];
}

/** The script by stages: all steps of a stage can be measured together. */
export const stages: readonly Stage[] = script.reduce<Stage[]>((made, next) => {
  const last = made.at(-1);
  if (last?.action !== next.action || last.face !== next.face) {
    return [...made, { action: next.action, face: next.face, steps: [next] }];
  }
  return [...made.slice(0, -1), { ...last, steps: [...last.steps, next] }];
}, []);

/** Plays one game at a table. */
export async function playGame(bar: Bar, table: Table): Promise<void> {
  for (const { face, run } of script) {
    bar.face = face;
    await run(bar, table);
  }
}

function step(action: ActionName | null, run: Step["run"], face = 3): Step {
  return { action, face, run };
}

function roll(bar: Bar, table: Table, seat: number): Promise<void> {
  return move(bar, table, seat, { type: "roll", round: 1 });
}

function giveToBen({ people }: Table) {
  return { type: "give", targetId: people[1]?.id ?? "", round: 1 } as const;
}

async function lookAtLeaderboard(bar: Bar, { place }: Table): Promise<void> {
  const { session } = await bar.tabs.leaderboard(place.guildId);
  if (session.length === 0) throw new Error("The leaderboard is empty");
}
