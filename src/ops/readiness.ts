import type { ConnectionState, Shards } from "../discord/mod.ts";

/** What has to work for the bot to be ready. */
export interface ReadinessSources {
  readonly gateway: () => ConnectionState;
  /** Which of the bot's shards run here. */
  readonly shards?: () => Shards;
  /** What keeps the bot from Discord's players, in the words of the log; null if nothing does. */
  readonly discordTrouble?: () => string | null;
  /**
   * Why the store does not answer or takes no writes, or some nodes of it; null if it does. Ends within a
   * deadline of its own.
   */
  readonly store: () => Promise<StoreTrouble | null>;
}

/** What is wrong with a store. */
export interface StoreTrouble {
  readonly message: string;
  /** Whether others of its servers answer: then the bot is of use to those who play there. */
  readonly isPartial: boolean;
}

/** Whether one of them works, and why. */
export interface Check {
  readonly name: "gateway" | "store";
  readonly ok: boolean;
  readonly reason: string;
}

/** Whether the bot is ready, and why not. */
export interface ReadinessReport {
  readonly ready: boolean;
  readonly checks: readonly Check[];
}

/** How long an answer of the store is reused. */
const keepMs = 1_000;

const gatewayReasons: Readonly<Record<ConnectionState, string>> = {
  connecting: "not connected to Discord yet",
  ready: "connected to Discord",
  reconnecting: "lost the connection to Discord, connecting again",
  stopped: "stopping",
  fatal: "Discord refuses this bot; its log says why",
};

/** Whether the bot can do its work now. Before {@linkcode watch} it cannot. */
export class Readiness {
  readonly #now: () => number;
  #sources: ReadinessSources | null = null;
  #askedAt = -Infinity;
  #store: Promise<StoreTrouble | null> = Promise.resolve(null);

  /** `now` is a steady clock in milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Sets what is checked from now on. */
  watch(sources: ReadinessSources): void {
    this.#sources = sources;
    this.#askedAt = -Infinity;
  }

  /** Checks now; the store at most once a second, however many ask. Never rejects. */
  async report(): Promise<ReadinessReport> {
    const checks = [this.#gatewayCheck(), await this.#storeCheck()];
    return { ready: checks.every(({ ok }) => ok), checks };
  }

  #gatewayCheck(): Check {
    const state = this.#sources?.gateway() ?? "connecting";
    const trouble = this.#sources?.discordTrouble?.() ?? null;
    const shards = state === "ready" ? shardsInWords(this.#sources?.shards?.()) : "";
    const reason = `${gatewayReasons[state]}${shards}`;
    return {
      name: "gateway",
      ok: state === "ready" && trouble === null,
      reason: trouble === null ? reason : `${reason}: ${trouble}`,
    };
  }

  async #storeCheck(): Promise<Check> {
    const name = "store";
    if (this.#sources === null) return { name, ok: false, reason: "not opened yet" };
    if (this.#now() - this.#askedAt >= keepMs) {
      this.#askedAt = this.#now();
      this.#store = this.#sources.store().catch(troubleOf);
    }
    const trouble = await this.#store;
    if (trouble === null) return { name, ok: true, reason: "answers and takes writes" };
    const who = trouble.isPartial ? "part of it " : "";
    const reason = `${who}does not answer, or takes no writes: ${trouble.message}`;
    return { name, ok: trouble.isPartial, reason };
  }
}

/** Nothing for a process that runs everything there is to run. */
function shardsInWords(shards: Shards | undefined): string {
  if (shards === undefined || shards.held.length === shards.total) return "";
  const { held, total, processes } = shards;
  const which = held.length === 0 ? "no shard" : `shard ${held.join(", ")}`;
  return `, runs ${which} of ${total}, which ${processes} processes share`;
}

function troubleOf(error: unknown): StoreTrouble {
  return { message: error instanceof Error ? error.message : String(error), isPartial: false };
}
