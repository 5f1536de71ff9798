import { keys } from "./keys/mod.ts";
import { getMembers, type Reader } from "./redis/mod.ts";

/** The servers for which an application has registered commands of their own. */
export class RegisteredGuildRepository {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Ids of servers. @throws {StoreError} */
  async list(applicationId: string): Promise<readonly string[]> {
    const query = getMembers(keys.registeredGuilds(applicationId));
    const [guildIds] = await this.#reader.read("list registered guilds", query);
    return guildIds;
  }

  /** @throws {StoreError} */
  async add(applicationId: string, guildId: string): Promise<void> {
    const key = keys.registeredGuilds(applicationId);
    await this.#reader.write("remember a registered guild", [
      { op: "addMembers", key, members: [guildId] },
    ]);
  }

  /** @throws {StoreError} */
  async remove(applicationId: string, guildId: string): Promise<void> {
    const key = keys.registeredGuilds(applicationId);
    await this.#reader.write("forget a registered guild", [
      { op: "removeMembers", key, members: [guildId] },
    ]);
  }
}
