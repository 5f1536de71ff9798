import type { App } from "../app/mod.ts";
import type { FatalReason } from "../discord/mod.ts";
import type { BotControl, EndedBot } from "../playground/mod.ts";
import { exitCodes } from "../cli/mod.ts";

/** What a bot is made of. */
export interface PlayBotParts {
  /** Starts an app, which calls `onFatal` when there is no point in going on. */
  readonly open: (onFatal: (reason: FatalReason) => void) => Promise<App>;
  /** Cuts the app off, in one instant and for good, from its store and from the gateway. */
  readonly sever: () => Promise<void>;
}

/**
 * The bot of a playground as if it were a process of its own: it can be started, stopped as SIGTERM
 * does and ended as `kill -9` does, and it ends by itself when Discord will never take it as it is.
 * What is done to it is done one after the other; Discord and the store live on.
 */
export class PlayBot implements BotControl, AsyncDisposable {
  readonly #parts: PlayBotParts;
  readonly #listeners = new Set<() => void>();
  #app: App | null = null;
  #ended: EndedBot | null = null;
  #deeds: Promise<void> = Promise.resolve();

  constructor(parts: PlayBotParts) {
    this.#parts = parts;
  }

  /** The app that runs; null before the start, between two and after the end. */
  get app(): App | null {
    return this.#app;
  }

  get ended(): EndedBot | null {
    return this.#ended;
  }

  async start(): Promise<void> {
    await this.#inTurn(() => this.#start());
  }

  async restart(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  async crash(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#kill();
      await this.#start();
    });
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#inTurn(() => this.#stop());
  }

  async #start(): Promise<void> {
    if (this.#app) return;
    const fatal = Promise.withResolvers<FatalReason>();
    const app = await this.#parts.open(fatal.resolve);
    this.#become(app, null);
    void fatal.promise.then((reason) => this.#inTurn(() => this.#giveUp(app, reason)));
  }

  async #stop(): Promise<void> {
    const app = this.#app;
    this.#become(null, null);
    await app?.[Symbol.asyncDispose]();
  }

  /** Nothing that the dead one still does reaches anybody: it is only waited for. */
  async #kill(): Promise<void> {
    const app = this.#app;
    this.#become(null, null);
    if (!app) return;
    await Promise.all([this.#parts.sever(), app.bot.connection[Symbol.asyncDispose]()]);
    await app[Symbol.asyncDispose]();
  }

  /** As the program does: stops, and ends with a line and an exit code. */
  async #giveUp(app: App, { message }: FatalReason): Promise<void> {
    if (this.#app !== app) return;
    await this.#stop();
    this.#become(null, { line: message, exitCode: exitCodes.config });
  }

  #become(app: App | null, ended: EndedBot | null): void {
    this.#app = app;
    this.#ended = ended;
    for (const listener of [...this.#listeners]) listener();
  }

  #inTurn(deed: () => Promise<void>): Promise<void> {
    const done = this.#deeds.then(deed);
    // Whoever asked for it is told; the next deed is none the worse for it.
    this.#deeds = done.catch(() => {});
    return done;
  }
}
