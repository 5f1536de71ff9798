import type { Debt } from "../service/mod.ts";
import { type Codecs, decodeEach, type OnCorrupt } from "./records/mod.ts";
import { getScored, type Query, type Scored } from "./redis/mod.ts";

/** A debt, with its text in the set. */
export interface OpenDebt {
  readonly debt: Debt;
  readonly member: string;
}

/** Reads debts, oldest first; those of one millisecond in the order in which they were given. */
export function debtsQuery(
  key: string,
  codecs: Codecs,
  onCorrupt: OnCorrupt,
): Query<readonly OpenDebt[]> {
  const query = getScored(key);
  const decode = (reply: unknown) =>
    query.decode(reply).flatMap(({ member, score }) =>
      decodeEach([member], (text) => {
        const debt = { ...codecs.debt.decode(key, text), at: score };
        return { debt, member };
      }, onCorrupt)
    );
  return { ...query, decode };
}

/** The members that can be read; the others are reported and left out. */
export function decodeMembers<T>(
  key: string,
  scored: readonly Scored[],
  decode: (key: string, text: string) => T,
  onCorrupt: OnCorrupt,
): readonly T[] {
  return decodeEach(scored.map(({ member }) => member), (text) => decode(key, text), onCorrupt);
}
