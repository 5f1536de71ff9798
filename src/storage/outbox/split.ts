import { keys, slotOf } from "../keys/mod.ts";
import { type Commit, type Mutation, notAtHome } from "../redis/mod.ts";
import { encodeEffects, isElsewhere } from "./entry.ts";

/**
 * What a commit writes in the slot of `key`: what belongs there, and the rest as an entry of its
 * guild's outbox. The same list if all of it belongs there.
 *
 * @throws {TypeError} if it needs an outbox and has no guild.
 * @throws {RecordCorrupt} if something that should be in the guild's slot is not.
 */
export function splitCommit(
  key: string,
  { guildId, mutations }: Pick<Commit<unknown>, "guildId" | "mutations">,
): readonly Mutation[] {
  const slot = slotOf(key);
  const effects = mutations.filter((each) => inherits(each) || slotOf(each.key) !== slot);
  const [first] = effects;
  if (first === undefined) return mutations;
  if (guildId === null) {
    throw new TypeError(`Cannot write ${key} and ${first.key} together: they have no guild`);
  }
  if (slotOf(guildId) !== slot) throw notAtHome(key);
  const homeless = effects.find((effect) => !isElsewhere(effect.key));
  if (homeless !== undefined) throw notAtHome(homeless.key);
  const outboxKey = keys.outbox(guildId);
  const value = encodeEffects(outboxKey, effects);
  const own = mutations.filter((each) => !effects.includes(each));
  return [...own, { op: "append", key: outboxKey, value }];
}

/** What is elsewhere may have the same slot by chance. But only an outbox looks at what it overwrites. */
function inherits(mutation: Mutation): boolean {
  return mutation.op === "set" && mutation.inherit !== undefined;
}
