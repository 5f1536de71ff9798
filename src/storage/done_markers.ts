import { type DoneMarkers, RecordCorrupt, StoreUnavailable } from "../service/mod.ts";
import { doneMutationAt } from "./commits.ts";
import type { Codecs, Done } from "./records/mod.ts";
import { commit, getRecord, type Transactor } from "./redis/mod.ts";

/** What a done marker of one kind says. */
export type DoneOf<Did extends Done["did"]> = Extract<Done, { readonly did: Did }>;

/** Done markers, for writes whose answer was lost. */
export class DoneMarkerRepository implements DoneMarkers {
  readonly #transactor: Transactor;
  readonly #codecs: Codecs;

  constructor(transactor: Transactor, codecs: Codecs) {
    this.#transactor = transactor;
    this.#codecs = codecs;
  }

  settle(marker: string): Promise<"committed" | "void"> {
    const { done: codec } = this.#codecs;
    return this.#transactor.run<"committed" | "void">(
      "settle an outcome",
      undefined,
      marker,
      async (watching) => {
        const [done] = await watching.watchLast([marker], getRecord(marker, codec));
        if (done !== null) return { answer: done.did === "void" ? "void" : "committed" };
        // Every change watches its marker, so a write that is still under way fails.
        const mutations = [doneMutationAt(marker, codec, { did: "void" })];
        return commit(null, mutations, [], () => "void");
      },
    );
  }
}

/**
 * A done marker as that of one kind of change.
 *
 * @throws {StoreUnavailable} if the change was given up: it did not happen and never will.
 * @throws {RecordCorrupt} if it is of another kind.
 */
export function readDone<Did extends Done["did"]>(key: string, done: Done, did: Did): DoneOf<Did> {
  if (done.did === "void") throw new StoreUnavailable(`Cannot repeat "${key}": it was given up`);
  if (isOf(done, did)) return done;
  throw new RecordCorrupt(key, `it is a ${done.did}, not a ${did}`);
}

function isOf<Did extends Done["did"]>(done: Done, did: Did): done is DoneOf<Did> {
  return done.did === did;
}
