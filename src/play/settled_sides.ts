import { codecs, keys, type StoreInspection } from "../storage/mod.ts";

/**
 * How many sides the die of a server's next game has, as its settings stand in the store; `usual` if
 * it has settled nothing.
 *
 * @throws {StoreUnavailable | RecordCorrupt}
 */
export async function settledSides(
  store: StoreInspection,
  guildId: string,
  usual: number,
): Promise<number> {
  const key = keys.guildSettings(guildId);
  const [text] = await store.askText([["GET", key]]);
  if (typeof text !== "string") return usual;
  return codecs.guildSettings.decode(key, text).rules?.value.diceSides ?? usual;
}
