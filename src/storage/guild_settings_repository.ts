import {
  type Decision,
  type GuildSettings,
  type GuildSettingsStore,
  type Invocation,
  noSettings,
  type Result,
} from "../service/mod.ts";
import { doneMutations } from "./commits.ts";
import { readDone } from "./done_markers.ts";
import { settingsQuery } from "./guild_queries.ts";
import { keys } from "./keys/mod.ts";
import { commit, getRecord, type Mutation } from "./redis/mod.ts";
import type { StoreContext } from "./store_context.ts";

/** The settings of servers, on Redis. */
export class GuildSettingsRepository implements GuildSettingsStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async find(guildId: string): Promise<GuildSettings> {
    const query = settingsQuery(this.#context, guildId);
    const [settings] = await this.#context.views.read("find a guild's settings", query);
    return settings;
  }

  change<R>(
    guildId: string,
    invocation: Invocation,
    decide: (seen: GuildSettings) => Decision<GuildSettings, R>,
  ): Promise<Result<GuildSettings, R>> {
    const { transactor, codecs } = this.#context;
    const key = keys.guildSettings(guildId);
    const doneKey = keys.done(guildId, invocation.id);
    return transactor.run<Result<GuildSettings, R>>(
      "change a guild's settings",
      invocation.signal,
      key,
      async (watching) => {
        const [done, found] = await watching.watchLast(
          [key, doneKey],
          getRecord(doneKey, codecs.done),
          getRecord(key, codecs.guildSettings),
        );
        const seen = found ?? noSettings;
        if (done !== null) {
          readDone(doneKey, done, "change_settings");
          return { answer: { committed: seen } };
        }
        const decision = decide(seen);
        if ("refuse" in decision) return { answer: { refused: decision.refuse } };
        const value = codecs.guildSettings.encode(key, decision.commit);
        const mutations = this.#mutations(guildId, invocation, { op: "set", key, value });
        return commit(guildId, mutations, [], () => ({ committed: decision.commit }));
      },
    );
  }

  reset(guildId: string, invocation: Invocation): Promise<void> {
    const { transactor, codecs } = this.#context;
    const key = keys.guildSettings(guildId);
    const doneKey = keys.done(guildId, invocation.id);
    return transactor.run<void>(
      "change a guild's settings",
      invocation.signal,
      key,
      async (watching) => {
        const [done] = await watching.watchLast([doneKey], getRecord(doneKey, codecs.done));
        if (done !== null) {
          readDone(doneKey, done, "change_settings");
          return { answer: undefined };
        }
        const mutations = this.#mutations(guildId, invocation, { op: "remove", key });
        return commit(guildId, mutations, [], () => {});
      },
    );
  }

  #mutations(guildId: string, { id }: Invocation, change: Mutation): readonly Mutation[] {
    return [change, ...doneMutations(this.#context, guildId, id, { did: "change_settings" })];
  }
}
