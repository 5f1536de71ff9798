import type { GatewayState } from "./connection_metrics.ts";

/** What has to work for the bot to be of use. */
export interface ReadinessSources {
  readonly gateway: () => GatewayState;
  /** Whether the store answers and takes writes. Ends within a deadline of its own. */
  readonly store: () => Promise<boolean>;
}

/** One of the things that have to work, and why it does or doesn't. */
export interface Check {
  readonly name: "gateway" | "store";
  readonly ok: boolean;
  readonly reason: string;
}

/** Whether the bot is of use, and why not. */
export interface ReadinessReport {
  readonly ready: boolean;
  readonly checks: readonly Check[];
}

/** So long an answer of the store is good for whoever asks next. */
const keepMs = 1_000;

const gatewayReasons: Readonly<Record<GatewayState, string>> = {
  connecting: "not connected to Discord yet",
  ready: "connected to Discord",
  reconnecting: "lost the connection to Discord, connecting again",
  stopped: "stopping",
  fatal: "Discord refuses this bot; its log tells why",
};

/** Tells whether the bot can do its work now. Before {@linkcode watch} it cannot. */
export class Readiness {
  readonly #now: () => number;
  #sources: ReadinessSources | null = null;
  #askedAt = -Infinity;
  #store: Promise<boolean> = Promise.resolve(false);

  /** `now` counts milliseconds from anywhere. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Names what to look at from now on. */
  watch(sources: ReadinessSources): void {
    this.#sources = sources;
    this.#askedAt = -Infinity;
  }

  /** Looks. However many ask, the store is asked at most once a second. Never rejects. */
  async report(): Promise<ReadinessReport> {
    const checks = [this.#gatewayCheck(), await this.#storeCheck()];
    return { ready: checks.every(({ ok }) => ok), checks };
  }

  #gatewayCheck(): Check {
    const state = this.#sources?.gateway() ?? "connecting";
    return { name: "gateway", ok: state === "ready", reason: gatewayReasons[state] };
  }

  async #storeCheck(): Promise<Check> {
    const name = "store";
    if (this.#sources === null) return { name, ok: false, reason: "not opened yet" };
    if (this.#now() - this.#askedAt >= keepMs) {
      this.#askedAt = this.#now();
      this.#store = this.#sources.store().catch(() => false);
    }
    return await this.#store
      ? { name, ok: true, reason: "answers and takes writes" }
      : { name, ok: false, reason: "does not answer, or takes no writes" };
  }
}
