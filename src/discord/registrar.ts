import { backoffMs, delay } from "../async/mod.ts";
import { type ConnectionLog, type DiscordBot, Outage, RequestFailed } from "./connection/mod.ts";
import { commandBodies, differsFromRegistered, ownCommandIds } from "./registration.ts";
import {
  cannotRegister,
  isElsewhere,
  isUsedUp,
  type RegistrationPlace,
  registrationProblem,
} from "./registration_problem.ts";

/** Remembers the servers for which commands of their own were registered. All of it may reject. */
export interface RegisteredGuilds {
  list(): Promise<readonly string[]>;
  add(guildId: string): Promise<void>;
  remove(guildId: string): Promise<void>;
}

/** How long to wait after a failure, in milliseconds. */
export interface RegistrarTimings {
  /** The first wait; doubles. */
  readonly againMs: number;
  /** The longest wait. */
  readonly againMaxMs: number;
  /** Once the day's creates are used up. */
  readonly usedUpMs: number;
}

/** The timings outside tests. */
export const defaultRegistrarTimings: RegistrarTimings = {
  againMs: 2_000,
  againMaxMs: 60_000,
  usedUpMs: 3_600_000,
};

/** What a registrar needs. */
export interface RegistrarOptions {
  readonly bot: DiscordBot;
  /** The one server the commands are for; null if they are for all. */
  readonly guildId: string | null;
  readonly registeredGuilds: RegisteredGuilds;
  readonly log: ConnectionLog;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** For the jitter of waits, from 0 to below 1. */
  readonly random: () => number;
  readonly timings: RegistrarTimings;
  /** Ends the tries. */
  readonly signal: AbortSignal;
}

/**
 * Registers the commands, for all servers or for one, and takes them back from where they were
 * registered before: else a server would show them twice for ever. A stopped bot keeps its commands.
 */
export class Registrar {
  readonly #options: RegistrarOptions;
  readonly #place: RegistrationPlace;
  readonly #registering: Outage;
  readonly #takingBack: Outage;
  #isRegistered = false;

  constructor(options: RegistrarOptions) {
    const { bot, guildId, log, clock } = options;
    this.#options = options;
    this.#place = { applicationId: String(bot.applicationId), guildId };
    this.#registering = new Outage(log, clock, {
      begun: cannotRegister,
      until: "trying again until they can",
      ended: "The commands could be registered",
    }, 1);
    this.#takingBack = new Outage(log, clock, {
      begun: "Commands that were registered elsewhere cannot be taken back",
      until: "trying again until they can",
      ended: "Commands that were registered elsewhere could be taken back",
    }, 1);
  }

  /** Whether Discord has this release's commands. */
  get isRegistered(): boolean {
    return this.#isRegistered;
  }

  /** Why Discord has not, in the words of the log; null if nothing has gone wrong. */
  get trouble(): string | null {
    return this.#registering.trouble;
  }

  /** Registers the commands where they should be; false if it had to give up. Never rejects. */
  async register(): Promise<boolean> {
    this.#isRegistered = await this.#repeat(this.#registering, () => this.#register());
    return this.#isRegistered;
  }

  /** Takes the commands back from everywhere else. Never rejects. */
  async takeBack(): Promise<void> {
    await this.#repeat(this.#takingBack, () => this.#takeBackAll());
  }

  /** Does it until it succeeds; false if `signal` aborts first. */
  async #repeat(outage: Outage, task: () => Promise<void>): Promise<boolean> {
    const { signal, random, timings: { againMs, againMaxMs, usedUpMs } } = this.#options;
    for (let failures = 1; !signal.aborted; failures++) {
      try {
        await task();
        outage.succeeded();
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        const backOffMs = backoffMs(failures, againMs, againMaxMs, random);
        const waitMs = isUsedUp(codeOf(error)) ? usedUpMs : backOffMs;
        outage.failed(this.#wordsOf(error), waitMs);
        await delay(waitMs, signal);
      }
    }
    return false;
  }

  /**
   * One bulk overwrite, and only if Discord has something else.
   *
   * https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
   */
  async #register(): Promise<void> {
    const { bot, guildId, log } = this.#options;
    const path = this.#pathOf(guildId);
    // Not `rest.get`: it would turn the names of the fields into camel case.
    const registered = await bot.rest.makeRequest<unknown>(
      "GET",
      `${path}?with_localizations=true`,
    );
    const differs = differsFromRegistered(registered);
    if (differs) {
      await this.#rememberIfPossible();
      await bot.rest.put<unknown>(path, { body: commandBodies() });
    }
    log.info("Commands {done}", { done: differs ? "registered" : "unchanged" });
  }

  /** A store that is away keeps nobody from playing: `takeBack` remembers it once more, and says why. */
  async #rememberIfPossible(): Promise<void> {
    await this.#remember().catch(() => {});
  }

  async #remember(): Promise<void> {
    const { guildId, registeredGuilds } = this.#options;
    if (guildId !== null) await registeredGuilds.add(guildId);
  }

  async #takeBackAll(): Promise<void> {
    const { guildId, registeredGuilds } = this.#options;
    if (guildId !== null) await this.#takeBackFrom(null);
    await this.#remember();
    for (const id of await registeredGuilds.list()) {
      if (id !== guildId && await this.#takeBackFrom(id)) await registeredGuilds.remove(id);
    }
  }

  /** False if the bot is not in that server now: it stays remembered. */
  async #takeBackFrom(guildId: string | null): Promise<boolean> {
    const { bot, log } = this.#options;
    const path = this.#pathOf(guildId);
    try {
      const ids = ownCommandIds(await bot.rest.makeRequest<unknown>("GET", path));
      for (const id of ids) await this.#delete(`${path}/${id}`);
      const where = guildId === null ? "all servers" : `server ${guildId}`;
      if (ids.length > 0) log.info("Commands taken back from {where}", { where });
      return true;
    } catch (error) {
      if (guildId !== null && isElsewhere(codeOf(error))) return false;
      throw error;
    }
  }

  /** A command that is gone, as after a lost answer, is as good as deleted: 10063. */
  async #delete(path: string): Promise<void> {
    try {
      await this.#options.bot.rest.makeRequest("DELETE", path);
    } catch (error) {
      if (codeOf(error) !== 10063) throw error;
    }
  }

  #pathOf(guildId: string | null): string {
    const { bot: { applicationId, rest } } = this.#options;
    const { commands, guilds } = rest.routes.interactions.commands;
    return guildId === null ? commands(applicationId) : guilds.all(applicationId, guildId);
  }

  #wordsOf(error: unknown): string {
    if (error instanceof RequestFailed) return registrationProblem(error.failure, this.#place);
    return error instanceof Error ? error.message : String(error);
  }
}

function codeOf(error: unknown): number {
  return error instanceof RequestFailed ? error.failure.code : 0;
}
