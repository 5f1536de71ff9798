import type { Person } from "../../game/mod.ts";
import type { OwnData, OwnRecord, OwnRecords } from "../../service/mod.ts";
import type { MyDataFile } from "../render/mod.ts";

/**
 * Discord takes files of 10 MiB. Less, for all else that is in the request.
 *
 * https://discord.com/developers/docs/reference#uploading-files
 */
const maxFileBytes = 8 * 1024 * 1024;

/** What is said at the top of the file. */
const readMe = [
  "This is everything that this bot's store holds about you, on all servers.",
  "Each part says what it is, how its keys read in the store, and how long it is kept. " +
  "Times are in UTC.",
  'Of other players there are neither ids nor names: each is "another player".',
  "What you have done while the file was made may be missing.",
];

/** What a file holds of each kind. */
interface Part extends OwnRecords {
  readonly leftOut: number;
}

/**
 * The file of a person's own data, made at `now`, in milliseconds since the epoch. Records that would
 * make it larger than `maxBytes` are left out, and the file says how many of which kind.
 */
export function makeMyDataFile(
  { kinds, unread }: OwnData,
  person: Person,
  now: number,
  maxBytes = maxFileBytes,
): MyDataFile {
  const write = (parts: readonly Part[]) => writeFile(parts, unread, person, now);
  const blank = kinds.map((kind) => ({ ...kind, records: [], leftOut: kind.records.length }));
  let room = maxBytes - byteLength(write(blank));
  const parts = kinds.map((kind) => {
    const records = kind.records.filter((record) => {
      const bytes = sizeOf(record);
      const fits = bytes <= room;
      if (fits) room -= bytes;
      return fits;
    });
    return { ...kind, records, leftOut: kind.records.length - records.length };
  });
  return {
    name: "ronnied-my-data.json",
    type: "application/json",
    text: write(parts),
    records: sumOf(parts, ({ records }) => records.length),
    leftOut: sumOf(parts, ({ leftOut }) => leftOut),
    unread: unread.length,
  };
}

function writeFile(
  parts: readonly Part[],
  unread: readonly string[],
  { id, name }: Person,
  now: number,
): string {
  const leftOut = sumOf(parts, (part) => part.leftOut);
  const cut = `The file had to be cut: ${leftOut} records are not in it, and "leftOut" says of ` +
    "which kinds. The operator of the bot can give you all of them.";
  const file = {
    readMe: leftOut === 0 ? readMe : [...readMe, cut],
    you: { id, name },
    madeAt: new Date(now).toISOString(),
    isComplete: leftOut + unread.length === 0,
    damagedAndPerhapsAboutYou: unread,
    parts: parts.map(({ what, key, kept, leftOut, records }) => ({
      what,
      key,
      kept,
      ...leftOut > 0 && { leftOut },
      records,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** How many bytes a record takes in a file: each line of it is indented, and has an end. */
function sizeOf(record: OwnRecord): number {
  const text = JSON.stringify(record, null, 2);
  const lines = text.split("\n").length;
  return byteLength(text) + lines * "        ".length + ",\n".length;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sumOf(parts: readonly Part[], count: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + count(part), 0);
}
