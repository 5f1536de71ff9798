import { type BenchApp, type BenchChannel, move, pay, start } from "./_bench_app.ts";

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

/** One thing one person in a channel does. */
export interface Step {
  /** Null: it has to happen, and is not measured. */
  readonly action: ActionName | null;
  /** The face that the dice fall on while this is done. */
  readonly face: number;
  run(app: BenchApp, channel: BenchChannel): Promise<void>;
}

/** A game of four from its start to its payments; then the next can begin. */
export const script: readonly Step[] = [
  step("start", (app, channel) => start(app, channel, 0)),
  ...[1, 2, 3].map((player) =>
    step("join", (app, channel) => move(app, channel, player, { type: "join" }))
  ),
  step("begin", (app, channel) => move(app, channel, 0, { type: "begin" })),
  ...[1, 2].map((player) => step("roll", (app, channel) => roll(app, channel, player))),
  step(null, (app, channel) => roll(app, channel, 0), 6),
  step("assign", (app, channel) => move(app, channel, 0, giveToBen(channel))),
  // Dan is the last to roll, and lowest: this completes the game.
  step("settle", (app, channel) => roll(app, channel, 3), 2),
  step("pay", (app, channel) => pay(app, channel, 1)),
  step("pay", (app, channel) => pay(app, channel, 3)),
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

/** Plays one game in a channel. */
export async function playGame(app: BenchApp, channel: BenchChannel): Promise<void> {
  for (const { face, run } of script) {
    app.face = face;
    await run(app, channel);
  }
}

function step(action: ActionName | null, run: Step["run"], face = 3): Step {
  return { action, face, run };
}

function roll(app: BenchApp, channel: BenchChannel, player: number): Promise<void> {
  return move(app, channel, player, { type: "roll", round: 1 });
}

function giveToBen({ people }: BenchChannel) {
  return { type: "give", targetId: people[1]?.id ?? "", round: 1 } as const;
}

async function lookAtLeaderboard(app: BenchApp, { place }: BenchChannel): Promise<void> {
  const { session } = await app.tabs.leaderboard(place.guildId);
  if (session.length === 0) throw new Error("The leaderboard is empty");
}
