import {
  everyCommand,
  type KeyKindName,
  keyTable,
  optionalCommands,
  optionalOnCluster,
  parseKey,
} from "../keys/mod.ts";
import type { Refusal } from "./rehearsal.ts";

/** Something that a store refuses, whatever it is done to. */
export interface MissingRight {
  /** The command, or the pattern of the keys with which nothing may be done. */
  readonly what: string;
  /** What the store says. */
  readonly words: string;
  readonly cause: Error;
  /** Games go on without it. */
  readonly isOptional: boolean;
}

/** What refusals come to: one for each kind of key that is refused as a whole, and for each command. */
export function missingRights(refusals: readonly Refusal[]): readonly MissingRight[] {
  const kinds = Map.groupBy(refusals, kindOf);
  const rights = new Map<string, MissingRight>();
  for (const refusal of refusals) {
    const { command: [name = ""], error } = refusal;
    const kind = kindOf(refusal);
    // On a cluster some keys are asked more.
    const isWhole = kind !== null && (kinds.get(kind)?.length ?? 0) >= commandsOn(kind);
    const what = isWhole ? keyTable[kind].pattern : name;
    const isOptional = kind === null
      ? [...optionalCommands, ...optionalOnCluster].includes(refusal.command)
      : keyTable[kind].isOptional === true;
    const known = rights.get(what);
    if (known && (isOptional || !known.isOptional)) continue;
    rights.set(what, { what, words: wordsOf(error), cause: error, isOptional });
  }
  return [...rights.values()];
}

function commandsOn(kind: KeyKindName): number {
  return everyCommand([kind]).filter(([, key = ""]) => parseKey(key)?.kind === kind).length;
}

function kindOf({ command: [, key = ""] }: Refusal): KeyKindName | null {
  return parseKey(key)?.kind ?? null;
}

/** Without the arguments, which differ for each key. */
function wordsOf({ message }: Error): string {
  return message.replace(/, with args beginning with.*/, "");
}
