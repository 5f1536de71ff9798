import { connectBare } from "../storage/_engine.ts";
import type { Fate, Wire } from "../storage/_wire.ts";
import type { RedisServer } from "../_helpers/redis_server.ts";

/** Something bad that happens to the store, or to an app. */
export type Misfortune =
  | { readonly kind: "kill"; readonly forMs: number }
  | { readonly kind: "freeze"; readonly forMs: number }
  | { readonly kind: "long_freeze"; readonly forMs: number }
  | { readonly kind: "full_memory"; readonly forMs: number }
  | { readonly kind: "read_only"; readonly forMs: number }
  | { readonly kind: "cut"; readonly fates: readonly Fate[] }
  | { readonly kind: "crash" };

/** A misfortune, and how many presses have to be acknowledged before it, since the last was over. */
export interface Planned {
  readonly after: number;
  readonly misfortune: Misfortune;
}

/** How many of each there are to be. */
export type Counts = Readonly<Record<Misfortune["kind"], number>>;

/** The misfortunes of a drill: the same for the same seed. */
export function planMisfortunes(
  counts: Counts,
  gap: readonly [from: number, to: number],
  random: () => number,
): readonly Planned[] {
  const between = (from: number, to: number) => Math.round(from + random() * (to - from));
  const kinds = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => kind as Misfortune["kind"])
  );
  const shuffled = kinds.map((kind) => [random(), kind] as const).toSorted(([a], [b]) => a - b);
  return shuffled.map(([, kind]) => ({
    after: between(...gap),
    misfortune: make(kind, between),
  }));
}

function make(
  kind: Misfortune["kind"],
  between: (from: number, to: number) => number,
): Misfortune {
  switch (kind) {
    case "kill":
      return { kind, forMs: between(0, 300) };
    case "freeze":
      return { kind, forMs: between(50, 300) };
    case "long_freeze":
      // Outlasts the store's deadline of 1.5 s, so that answers are lost for good.
      return { kind, forMs: between(1600, 2200) };
    case "full_memory":
    case "read_only":
      return { kind, forMs: between(50, 250) };
    case "cut":
      return {
        kind,
        fates: Array.from(
          { length: between(1, 4) },
          () => between(0, 1) === 0 ? "cut before" : "cut after",
        ),
      };
    case "crash":
      return { kind };
  }
}

/** Where misfortunes happen. */
export interface Scene {
  readonly server: RedisServer;
  /** One between each app of this process and the server. */
  readonly wires: readonly Wire[];
  /** Kills an app that is a process of its own, and starts another in its place. */
  crashApp(): Promise<void>;
  readonly random: () => number;
}

/** Lets a misfortune happen, from its beginning to its end. */
export async function strike(scene: Scene, misfortune: Misfortune): Promise<void> {
  const { server } = scene;
  switch (misfortune.kind) {
    case "kill":
      await onNextCommit(scene, () => server.kill("SIGKILL"));
      await lasting(misfortune.forMs);
      return await server.restart();
    case "freeze":
    case "long_freeze":
      await onNextCommit(scene, () => Promise.resolve(server.freeze()));
      await lasting(misfortune.forMs);
      return server.thaw();
    case "full_memory":
      await command(server, "CONFIG", "SET", "maxmemory", "1");
      await lasting(misfortune.forMs);
      return await command(server, "CONFIG", "SET", "maxmemory", "0");
    case "read_only":
      await command(server, "REPLICAOF", "127.0.0.1", "1");
      await lasting(misfortune.forMs);
      return await command(server, "REPLICAOF", "NO", "ONE");
    case "cut":
      for (const fate of misfortune.fates) await cutNextCommit(scene, fate);
      return;
    case "crash":
      return await scene.crashApp();
  }
}

/** Does something while the next commit is on its way to the server: it may get there or not. */
async function onNextCommit(scene: Scene, deed: () => Promise<void>): Promise<void> {
  const done = Promise.withResolvers<void>();
  const wire = pickWire(scene);
  wire.fuse = (commands) => {
    if (!commands.includes("EXEC")) return "pass";
    wire.fuse = () => "pass";
    done.resolve(deed());
    return "pass";
  };
  await done.promise;
}

async function cutNextCommit(scene: Scene, fate: Fate): Promise<void> {
  const done = Promise.withResolvers<void>();
  const wire = pickWire(scene);
  wire.fuse = (commands) => {
    if (!commands.includes("EXEC")) return "pass";
    wire.fuse = () => "pass";
    done.resolve();
    return fate;
  };
  await done.promise;
}

function pickWire({ wires, random }: Scene): Wire {
  return wires[Math.floor(random() * wires.length)] as Wire;
}

async function command(server: RedisServer, ...args: string[]): Promise<void> {
  await using bare = await connectBare(server.socketPath);
  await bare(...args);
}

async function lasting(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
