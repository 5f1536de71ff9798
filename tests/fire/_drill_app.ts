import type { Game } from "../../src/game/mod.ts";
import type { Place } from "../../src/service/mod.ts";
import type { BotHost } from "../_helpers/faults.ts";
import { RedisProxy } from "../_helpers/redis_proxy.ts";
import { type Answer, type App, LocalApp, type Request, unavailable } from "./_app.ts";

/** One life of an app, from its start to its crash. */
interface Life {
  readonly app: LocalApp;
  readonly proxy: RedisProxy;
  /** Resolves at its crash: what was requested and not answered is in doubt. */
  readonly crashed: PromiseWithResolvers<void>;
}

/** An app behind a proxy of its own. It can crash, and then knows nothing of what it was doing. */
export class DrillApp implements App, Pick<BotHost, "startBot" | "crashBot"> {
  readonly name: string;
  readonly #path: string;
  readonly #seed: number;
  readonly #lives: Life[] = [];
  #life: Life | null = null;

  constructor(name: string, path: string, seed: number) {
    this.name = name;
    this.#path = path;
    this.#seed = seed;
  }

  get problems(): readonly string[] {
    return this.#lives.flatMap(({ app }) => app.problems);
  }

  /** Between the app and the store; null between crash and start. */
  get proxy(): RedisProxy | null {
    return this.#life?.proxy ?? null;
  }

  async startBot(): Promise<void> {
    const proxy = new RedisProxy(this.#path);
    const app = await LocalApp.open(this.name, { path: proxy.path }, this.#seed);
    this.#life = { app, proxy, crashed: Promise.withResolvers() };
    this.#lives.push(this.#life);
  }

  async crashBot(): Promise<void> {
    const life = this.#life;
    this.#life = null;
    await life?.proxy[Symbol.asyncDispose]();
    life?.crashed.resolve();
  }

  async request(request: Request): Promise<Answer> {
    if (!this.#life) return unavailable(false, "It has crashed");
    const { app, crashed } = this.#life;
    const lost = unavailable(true, "It has crashed");
    return await Promise.race([app.request(request), crashed.promise.then(() => lost)]);
  }

  async look(place: Place): Promise<Game | null | "unavailable"> {
    if (!this.#life) return "unavailable";
    const { app, crashed } = this.#life;
    const lost = "unavailable" as const;
    return await Promise.race([app.look(place), crashed.promise.then(() => lost)]);
  }

  async settled(): Promise<void> {
    await this.#life?.app.settled();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { app, proxy } of this.#lives) {
      await app[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
    }
  }
}
