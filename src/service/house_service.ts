import {
  type GuildSettings,
  type House,
  houseOf,
  type HousePart,
  noSettings,
} from "./guild_settings.ts";
import { invocationQueue } from "./invocation_queue.ts";
import type { GuildSettingsStore } from "./ports.ts";
import type { Invocation, Result } from "./decision.ts";

/** A server's settings, and what its next game is therefore played by. */
export interface HouseView {
  readonly settings: GuildSettings;
  readonly house: House;
}

/** A committed change. */
export interface HouseChanged extends HouseView {
  /** What held before; null if it was committed before. */
  readonly before: House | null;
}

/** New values for a part of the settings. */
export interface HouseChange<Part extends HousePart> {
  readonly part: Part;
  readonly value: House[Part];
  /** Which change made the values that the user has seen; null for those that the bot comes with. */
  readonly seenId: string | null;
}

/**
 * What a server settles for itself. Who may do so is not known here. A running game keeps what it
 * began with. All methods throw a StoreError.
 */
export class HouseService {
  readonly #store: GuildSettingsStore;
  readonly #defaults: House;
  readonly #queue = invocationQueue();

  constructor(store: GuildSettingsStore, defaults: House) {
    this.#store = store;
    this.#defaults = defaults;
  }

  /** What holds where nothing is settled. */
  get defaults(): House {
    return this.#defaults;
  }

  /** What holds in a server with these settings. */
  of(settings: GuildSettings): House {
    return houseOf(settings, this.#defaults);
  }

  /** What holds in a server. */
  async look(guildId: string): Promise<HouseView> {
    return this.#viewOf(await this.#store.find(guildId));
  }

  /**
   * Settles a part. Refused, with what holds now, if somebody else has settled that part since the
   * user saw it.
   */
  async change<Part extends HousePart>(
    guildId: string,
    { part, value, seenId }: HouseChange<Part>,
    invocation: Invocation,
  ): Promise<Result<HouseChanged, HouseView>> {
    let before: House | null = null;
    const result = await this.#queue.run(
      guildId,
      invocation.signal,
      () =>
        this.#store.change<GuildSettings>(guildId, invocation, (seen) => {
          if ((seen[part]?.changeId ?? null) !== seenId) return { refuse: seen };
          before = this.of(seen);
          return { commit: { ...seen, [part]: { changeId: invocation.id, value } } };
        }),
    );
    return "refused" in result
      ? { refused: this.#viewOf(result.refused) }
      : { committed: { ...this.#viewOf(result.committed), before } };
  }

  /** Settles nothing any more: the server has what the bot comes with. */
  async reset(guildId: string, invocation: Invocation): Promise<HouseView> {
    await this.#queue.run(
      guildId,
      invocation.signal,
      () => this.#store.reset(guildId, invocation),
    );
    return this.#viewOf(noSettings);
  }

  #viewOf(settings: GuildSettings): HouseView {
    return { settings, house: this.of(settings) };
  }
}
