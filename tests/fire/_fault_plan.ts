import { botFaults, engineFaults, type Fault, inflict, storeFaults } from "../_helpers/faults.ts";
import type { LocalEngine } from "../_helpers/store_engine.ts";
import type { DrillApp } from "./_drill_app.ts";

/** The faults of a drill. */
export const faultNames = [
  "kill",
  "freeze",
  "long freeze",
  "full memory",
  "read only",
  "no right",
  "failover",
  "cut",
  "crash",
] as const;
export type FaultName = typeof faultNames[number];

/** Rights that the user of the apps loses. */
const rights = ["no MULTI", "no EXEC", "no WATCH", "no ZADD", "no SET"] as const;

/** A fault, and how many requests have to be acknowledged before it, since the last was over. */
export interface PlannedFault {
  readonly after: number;
  readonly name: FaultName;
}

/** How many of each there are to be. */
export type FaultCounts = Readonly<Record<FaultName, number>>;

/** The faults of a drill: the same for the same seed. */
export function planFaults(
  counts: FaultCounts,
  [from, to]: readonly [from: number, to: number],
  random: () => number,
): readonly PlannedFault[] {
  const names = faultNames.flatMap((name) => Array.from({ length: counts[name] }, () => name));
  const shuffled = names.map((name) => [random(), name] as const).toSorted(([a], [b]) => a - b);
  return shuffled.map(([, name]) => ({ after: between(from, to, random), name }));
}

/** Where faults happen. */
export interface Scene {
  readonly engine: LocalEngine;
  readonly apps: readonly DrillApp[];
}

/** Lets a fault happen, from its beginning to its end. */
export async function strike(
  { engine, apps }: Scene,
  name: FaultName,
  random: () => number,
): Promise<void> {
  const app = apps[Math.floor(random() * apps.length)] as DrillApp;
  const onEngine = (fault: Fault<LocalEngine>, from: number, to: number) =>
    inflict(fault, engine, between(from, to, random));
  switch (name) {
    case "kill":
      await nextCommit(app);
      return await onEngine(engineFaults.kill, 0, 300);
    case "freeze":
      await nextCommit(app);
      return await onEngine(engineFaults.freeze, 50, 300);
    case "long freeze":
      // Outlasts the store's deadline of 1.5 s, so that answers are lost for good.
      await nextCommit(app);
      return await onEngine(engineFaults.freeze, 1600, 2200);
    case "full memory":
    case "read only":
      return await onEngine(engineFaults[name], 50, 250);
    case "no right": {
      const right = rights[Math.floor(random() * rights.length)] as typeof rights[number];
      await nextCommit(app);
      return await onEngine(engineFaults[right], 50, 250);
    }
    case "failover":
      await nextCommit(app);
      return await onEngine(engineFaults.failover, 0, 0);
    case "cut":
      for (let cuts = between(1, 4, random); cuts > 0; cuts--) await cutNextCommit(apps, random);
      return;
    case "crash":
      await nextCommit(app);
      return await inflict(botFaults.crash, app, between(0, 300, random));
  }
}

/** Waits until a commit is on its way to the server: it may get there or not. */
async function nextCommit({ proxy }: DrillApp): Promise<void> {
  await proxy?.once("EXEC", "pass");
}

async function cutNextCommit(apps: readonly DrillApp[], random: () => number): Promise<void> {
  const { proxy } = apps[Math.floor(random() * apps.length)] as DrillApp;
  if (!proxy) return;
  storeFaults[random() < 0.5 ? "cut before EXEC" : "cut after EXEC"].begin(proxy);
  await proxy.met;
}

function between(from: number, to: number, random: () => number): number {
  return Math.round(from + random() * (to - from));
}
