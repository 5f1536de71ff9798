import * as z from "zod";
import { once } from "../../async/mod.ts";
import { RecordCorrupt } from "../../service/mod.ts";
import { checkOf } from "./check.ts";
import { Memory, type Remembers } from "./memory.ts";

/** Turns values into stored text and back. */
export interface Codec<T> {
  /**
   * The text that is to stand at `key`.
   *
   * @throws {TypeError} for a value that its schema refuses: that is a bug, and nothing is written.
   */
  encode(key: string, value: T): string;
  /**
   * Reads the text that stands at `key`.
   *
   * @throws {RecordCorrupt} if it is not what the schema says.
   */
  decode(key: string, text: string): T;
}

/** A record that a newer release has written. Only such a release can read it. */
export class RecordNewer extends RecordCorrupt {}

type Fields = Readonly<Record<string, unknown>>;

/** Makes the fields of version n into those of version n + 1. */
export type Upgrade = (fields: Fields) => Fields;

/** Called with every stored value that could not be read and was left out. */
export type OnCorrupt = (error: RecordCorrupt) => void;

/**
 * A JSON record that carries the version of its form as `v`. In the JSON, `v` stands first and the
 * rest in the order of the schema.
 *
 * **To add a field**, give it a default in the schema: `z.int().nonnegative().default(0)`. A record
 * that was written before has the default when it is read, so a live game goes on after an update.
 * The version stays.
 *
 * **To change what a field means, or to remove one**, add an upgrade: `upgrades[0]` makes the fields
 * of version 2 out of those of version 1. A record of an older version is upgraded step by step when
 * it is read, and is written in the current form the next time it is written. One of a newer version
 * is refused: an older program would lose what it does not know. So would it lose a new field of the
 * same version, which is why a strict schema refuses that as well.
 *
 * The schema is made when the first record is read or written: to make all of them takes longer than
 * to load the rest of the storage.
 *
 * What `memory` remembers is not parsed and checked again when it is read: most of what a process
 * reads, it has written itself. Other code may hold the same value, so it must not be changed; our
 * records are readonly. When a value is written, only what is not of the last one is checked.
 */
export function record<T extends object>(
  schema: () => z.ZodType<T>,
  upgrades: readonly Upgrade[] = [],
  memory: Remembers<T> = new Memory<T>(0),
): Codec<T> {
  const version = upgrades.length + 1;
  const check = once(() => checkOf(schema()));
  return {
    encode(key, value) {
      const checked = check()(value, memory.last(key));
      if (!checked.success) {
        throw new TypeError(`Cannot write ${key}: ${z.prettifyError(checked.error)}`);
      }
      const fields = JSON.stringify(checked.data).slice(1, -1);
      const text = `{"v":${version}${fields && ","}${fields}}`;
      memory.remember(key, text, checked.data);
      return text;
    },
    decode(key, text) {
      const known = memory.recall(key, text);
      if (known !== undefined) return known;
      const { v, fields } = parseVersioned(key, text, version);
      const upgraded = upgrades.slice(v - 1).reduce<Fields>((old, upgrade) => upgrade(old), fields);
      const checked = check()(upgraded);
      if (!checked.success) throw new RecordCorrupt(key, z.prettifyError(checked.error));
      memory.remember(key, text, checked.data);
      return checked.data;
    },
  };
}

/** Decodes what can be decoded, in order; the rest is reported and left out. */
export function decodeEach<T>(
  texts: readonly string[],
  decode: (text: string, index: number) => T,
  onCorrupt: OnCorrupt,
): T[] {
  return texts.flatMap((text, index) => {
    const value = decodeOr(null, () => decode(text, index), onCorrupt);
    return value === null ? [] : [value];
  });
}

/** What `decode` returns, or `otherwise` with a report if the record is corrupt. */
export function decodeOr<T, U>(otherwise: U, decode: () => T, onCorrupt: OnCorrupt): T | U {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof RecordCorrupt)) throw error;
    onCorrupt(error);
    return otherwise;
  }
}

function parseVersioned(
  key: string,
  text: string,
  version: number,
): { readonly v: number; readonly fields: Fields } {
  const parsed = parseJson(key, text);
  if (typeof parsed !== "object" || parsed === null || !("v" in parsed)) {
    throw new RecordCorrupt(key, "it carries no version");
  }
  const { v, ...fields } = parsed;
  if (typeof v !== "number" || !Number.isInteger(v) || v < 1 || v > version) {
    const isNewer = Number.isInteger(v) && Number(v) > version;
    const problem = `its version ${JSON.stringify(v)} is not one of 1 to ${version}`;
    throw isNewer ? new RecordNewer(key, problem) : new RecordCorrupt(key, problem);
  }
  return { v, fields };
}

function parseJson(key: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RecordCorrupt(key, "it is not JSON", { cause });
  }
}
