import type { Debt } from "../service/mod.ts";
import type { TabLine } from "../game/mod.ts";
import { type Codec, type Codecs, decodeEach, type OnCorrupt } from "./records/mod.ts";
import { getHash, getLatest, getScored, type Query } from "./redis/mod.ts";
import { tabLines } from "./tab.ts";

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

/** Reads records by time, all or those between two. What cannot be read is reported and left out. */
export function recordsQuery<T>(
  key: string,
  { decode }: Codec<T>,
  onCorrupt: OnCorrupt,
  between?: { readonly from: number; readonly to: number },
): Query<readonly T[]> {
  const query = getScored(key, between);
  return {
    ...query,
    decode: (reply) => {
      const members = query.decode(reply).map(({ member }) => member);
      return decodeEach(members, (text) => decode(key, text), onCorrupt);
    },
  };
}

/** Reads the latest `count` records between two times, by time; else as {@linkcode recordsQuery}. */
export function latestRecordsQuery<T>(
  key: string,
  { decode }: Codec<T>,
  onCorrupt: OnCorrupt,
  range: { readonly from: number; readonly to: number; readonly count: number },
): Query<readonly T[]> {
  const query = getLatest(key, range);
  return {
    ...query,
    decode: (reply) => decodeEach(query.decode(reply), (text) => decode(key, text), onCorrupt),
  };
}

/** Reads the lines of a tab, ranked; what is no count is reported. */
export function tabQuery(key: string, onCorrupt: OnCorrupt): Query<readonly TabLine[]> {
  const query = getHash(key);
  return { ...query, decode: (reply) => tabLines(key, query.decode(reply), onCorrupt) };
}
