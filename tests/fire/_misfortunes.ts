import { delay } from "../../src/async/mod.ts";
import type { StoreOperation } from "../../src/storage/mod.ts";
import type { Step } from "../../src/storage/redis/mod.ts";
import type { RedisServer } from "../_helpers/redis_server.ts";
import type { DrillServers } from "./_drill_servers.ts";
import type { ProcessApp } from "./_process_app.ts";

/** Where misfortunes happen. */
export interface GroupScene {
  readonly servers: DrillServers;
  readonly apps: readonly ProcessApp[];
  readonly guildIds: readonly string[];
  readonly random: () => number;
}

/** Something that happens. What it resolves with is done when everybody has recovered. */
export interface Misfortune {
  readonly name: string;
  strike(scene: GroupScene): Promise<() => Promise<void>>;
}

/** Every step of a commit, and on a cluster of an outbox. */
const commitSteps: readonly Step[] = ["sending", "sent", "written"];
const outboxSteps: readonly (readonly [StoreOperation, Step])[] = [
  ["read an outbox", "sending"],
  ["read an outbox", "written"],
  ["apply an outbox", "sending"],
  ["apply an outbox", "sent"],
  ["apply an outbox", "written"],
  ["clear an outbox", "sending"],
  ["clear an outbox", "written"],
];

const workerKilled: Misfortune = {
  name: "process killed",
  async strike({ apps, random }) {
    const app = pick(apps, random);
    await app.kill();
    app.start();
    return nothing;
  },
};

function killedAt(operation: StoreOperation, step: Step): Misfortune {
  return {
    name: `process killed: ${operation}, ${step}`,
    async strike({ apps, random }) {
      const app = pick(apps, random);
      await app.dieAt({ operation, step, turn: 1 + Math.floor(random() * 6) });
      app.start();
      return nothing;
    },
  };
}

const masterKilled: Misfortune = {
  name: "master killed",
  strike: (scene) => {
    const { group } = scene.servers;
    return replaceMaster(scene, (victim) => group.kill(victim), (victim) => group.restart(victim));
  },
};

const masterCutOffAndKilled: Misfortune = {
  name: "replicas cut off, then their master killed",
  strike: (scene) => {
    const { group } = scene.servers;
    const lose = async (victim: RedisServer) => {
      // The replicas cannot come back; everybody else can.
      await group.ask(victim, "ACL", "SETUSER", "default", "-psync", "-sync");
      await group.ask(victim, "CLIENT", "KILL", "TYPE", "replica");
      await delay(between(100, 400, scene.random));
      await group.kill(victim);
    };
    return replaceMaster(scene, lose, (victim) => group.restart(victim));
  },
};

const masterFrozen: Misfortune = {
  name: "master frozen until it was replaced",
  strike: (scene) => {
    const { group } = scene.servers;
    return replaceMaster(scene, (victim) => group.freeze(victim), (victim) => group.thaw(victim));
  },
};

const frozenShortly: Misfortune = {
  name: "master frozen shortly",
  async strike({ servers: { group, masterOf, downAfterMs }, guildIds, random }) {
    const victim = await masterOf(pick(guildIds, random));
    group.freeze(victim);
    await delay(downAfterMs * (0.1 + 0.4 * random()));
    group.thaw(victim);
    return nothing;
  },
};

/** Its master's guilds are closed until it is given up, unless there is another replica. */
const replicaKilled: Misfortune = {
  name: "replica killed",
  async strike({ servers, guildIds, random }) {
    const replicas = await servers.replicasOf(await servers.masterOf(pick(guildIds, random)));
    const victim = pick(replicas, random);
    await servers.group.kill(victim);
    return async () => {
      await servers.group.restart(victim);
      await servers.settled();
    };
  },
};

const guildMoved: Misfortune = {
  name: "slot moved",
  async strike({ servers, guildIds, random }) {
    const guildId = pick(guildIds, random);
    const from = await servers.masterOf(guildId);
    const others = (await servers.masters()).filter((master) => master !== from);
    await servers.moveGuild?.(guildId, pick(others, random));
    return () => servers.settled();
  },
};

/** Forty, those that happen to a cluster or to a master that Sentinels watch. */
export function fortyOf({ moveGuild }: DrillServers): readonly Misfortune[] {
  const times = (count: number, misfortune: Misfortune) =>
    Array.from({ length: count }, () => misfortune);
  const steps = commitSteps.map((step) => killedAt("change a game", step));
  const forAll = [
    ...times(4, masterCutOffAndKilled),
    ...times(4, masterFrozen),
    ...times(4, frozenShortly),
    ...times(3, replicaKilled),
  ];
  if (moveGuild === null) {
    const killed = steps.flatMap((misfortune) => times(4, misfortune));
    return [...forAll, ...killed, ...times(6, workerKilled), ...times(7, masterKilled)];
  }
  const killed = [...steps, ...outboxSteps.map(([operation, step]) => killedAt(operation, step))];
  return [
    ...forAll,
    ...killed,
    ...times(5, workerKilled),
    ...times(5, masterKilled),
    ...times(5, guildMoved),
  ];
}

/** A guild's master goes, another takes its place, and then it comes back. */
async function replaceMaster(
  { servers, guildIds, random }: GroupScene,
  lose: (victim: RedisServer) => Promise<void> | void,
  bringBack: (victim: RedisServer) => Promise<void> | void,
): Promise<() => Promise<void>> {
  const guildId = pick(guildIds, random);
  const victim = await servers.masterOf(guildId);
  await lose(victim);
  await servers.failedOver(guildId, victim);
  const isBack = delay(between(0, 500, random)).then(() => bringBack(victim));
  return async () => {
    await isBack;
    await servers.settled();
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function between(from: number, to: number, random: () => number): number {
  return from + random() * (to - from);
}

function pick<T>(choices: readonly T[], random: () => number): T {
  return choices[Math.floor(random() * choices.length)] as T;
}
