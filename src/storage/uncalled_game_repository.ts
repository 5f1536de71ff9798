import { keys } from "./keys/mod.ts";
import { getMembers, type Reader } from "./redis/mod.ts";

/** Games of an application's whose board is still to call its players. */
export class UncalledGameRepository {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Ids of games. @throws {StoreError} */
  async list(applicationId: string): Promise<readonly string[]> {
    const query = getMembers(keys.uncalledGames(applicationId));
    const [gameIds] = await this.#reader.read("list uncalled games", query);
    return gameIds;
  }

  /** @throws {StoreError} */
  async add(applicationId: string, gameId: string): Promise<void> {
    const key = keys.uncalledGames(applicationId);
    await this.#reader.write("remember an uncalled game", [
      { op: "addMembers", key, members: [gameId] },
    ]);
  }

  /** @throws {StoreError} */
  async remove(applicationId: string, gameId: string): Promise<void> {
    const key = keys.uncalledGames(applicationId);
    await this.#reader.write("forget an uncalled game", [
      { op: "removeMembers", key, members: [gameId] },
    ]);
  }
}
