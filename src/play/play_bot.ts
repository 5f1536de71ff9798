import type { App } from "../app/mod.ts";
import type { FatalReason } from "../discord/mod.ts";
import type { BotControl, EndedBot } from "../playground/mod.ts";
import { exitCodes } from "../cli/mod.ts";

/** How to start an app and how to cut it off. */
export interface PlayBotParts {
  /** Starts an app, which calls `onFatal` if Discord will never accept it as it is. */
  readonly open: (onFatal: (reason: FatalReason) => void) => Promise<App>;
  /** Cuts the app off from its store and from the gateway, at once and for good. */
  readonly disconnect: () => Promise<void>;
}

/**
 * The bot of a playground, as if it were a process of its own: it can be started, stopped as by
 * SIGTERM and ended as by `kill -9`, and it ends by itself if Discord will never accept it as it is.
 * These actions run one after the other. Discord and the store run on.
 */
export class PlayBot implements BotControl, AsyncDisposable {
  readonly #parts: PlayBotParts;
  readonly #listeners = new Set<() => void>();
  #app: App | null = null;
  #ended: EndedBot | null = null;
  #actions: Promise<void> = Promise.resolve();

  constructor(parts: PlayBotParts) {
    this.#parts = parts;
  }

  /** The app that runs; null if none does. */
  get app(): App | null {
    return this.#app;
  }

  /** How the bot ended by itself; null if it runs or was stopped. */
  get ended(): EndedBot | null {
    return this.#ended;
  }

  /** Starts the bot if it does not run. */
  async start(): Promise<void> {
    await this.#inTurn(() => this.#start());
  }

  /** Stops the bot as SIGTERM does, and starts it. */
  async restart(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /** Ends the bot at once, and starts it. */
  async crash(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#kill();
      await this.#start();
    });
  }

  /** Calls `listener` after each start and each end. */
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
    this.#change(app, null);
    void fatal.promise.then((reason) => this.#inTurn(() => this.#giveUp(app, reason)));
  }

  async #stop(): Promise<void> {
    const app = this.#app;
    this.#change(null, null);
    await app?.[Symbol.asyncDispose]();
  }

  /** Whatever the app still does after this reaches neither Discord nor the store. */
  async #kill(): Promise<void> {
    const app = this.#app;
    this.#change(null, null);
    if (!app) return;
    await Promise.all([this.#parts.disconnect(), app.bot.connection[Symbol.asyncDispose]()]);
    await app[Symbol.asyncDispose]();
  }

  /** Ends as the program does, with a line and an exit code. */
  async #giveUp(app: App, { message }: FatalReason): Promise<void> {
    if (this.#app !== app) return;
    await this.#stop();
    this.#change(null, { line: message, exitCode: exitCodes.config });
  }

  #change(app: App | null, ended: EndedBot | null): void {
    this.#app = app;
    this.#ended = ended;
    for (const listener of [...this.#listeners]) listener();
  }

  #inTurn(action: () => Promise<void>): Promise<void> {
    const done = this.#actions.then(action);
    // The caller gets the error; the next action runs all the same.
    this.#actions = done.catch(() => {});
    return done;
  }
}
