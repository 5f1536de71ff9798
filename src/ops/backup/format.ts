import * as z from "zod";
import { once } from "../../async/mod.ts";
import type { StoredEntry } from "../../storage/mod.ts";

/** Name and version of the format: JSON, one value per line. */
const formatName = "ronnied-backup";
const formatVersion = 1;

/** The first line. */
export interface Header {
  /** Which release wrote it. */
  readonly product: string;
  /** By the store's clock, in milliseconds since the epoch. */
  readonly createdAt: number;
  /** How many keys follow. */
  readonly keys: number;
}

/** The last line, without which a file is not whole. */
export interface Footer {
  readonly keys: number;
  /** Of all bytes before this line. */
  readonly sha256: string;
}

const headerSchema = once(() =>
  z.strictObject({
    format: z.literal(formatName),
    version: z.literal(formatVersion),
    product: z.string(),
    createdAt: z.iso.datetime(),
    keys: z.int().nonnegative(),
  })
);

const footerSchema = once(() =>
  z.strictObject({
    end: z.strictObject({
      keys: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  })
);

const entrySchema = once(() => {
  const text = z.union([z.string(), z.strictObject({ base64: z.base64() })]);
  const score = z.union([
    z.number(),
    z.enum(["inf", "-inf"]).transform((word) => word === "inf" ? Infinity : -Infinity),
  ]);
  const place = { key: z.string(), expiresAt: z.int().nonnegative().nullable() };

  return z.discriminatedUnion("type", [
    z.strictObject({ ...place, type: z.literal("string"), value: text }),
    z.strictObject({ ...place, type: z.literal("set"), value: z.array(text).min(1) }),
    z.strictObject({
      ...place,
      type: z.literal("hash"),
      value: z.array(z.tuple([text, text])).min(1),
    }),
    z.strictObject({
      ...place,
      type: z.literal("zset"),
      value: z.array(z.tuple([score, text])).min(1),
    }),
  ]);
});

/** The header as a line, without its line break. */
export function headerLine({ product, createdAt, keys }: Header): string {
  return JSON.stringify({
    format: formatName,
    version: formatVersion,
    product,
    createdAt: new Date(createdAt).toISOString(),
    keys,
  });
}

/** An entry as a line, without its line break. */
export function entryLine({ key, type, expiresAt, value }: StoredEntry): string {
  const shown = type === "zset" ? value.map(([score, text]) => [scoreOf(score), text]) : value;
  return JSON.stringify({ key, type, expiresAt, value: shown });
}

/** The footer as a line, without its line break. */
export function footerLine(end: Footer): string {
  return JSON.stringify({ end });
}

/** The header in a line; a text says why there is none. */
export function readHeader(line: string): Header | string {
  const parsed = parse(line);
  const read = headerSchema().safeParse(parsed);
  if (read.success) {
    const { product, createdAt, keys } = read.data;
    return { product, createdAt: Date.parse(createdAt), keys };
  }
  const { format, version } = z.looseObject({ format: z.unknown(), version: z.unknown() })
    .catch({ format: null, version: null }).parse(parsed);
  if (format !== formatName) return "it is no backup of Ronnied's";
  if (version === formatVersion) return "its first line is damaged";
  return `it has version ${
    JSON.stringify(version)
  } of the format, this program knows ${formatVersion}`;
}

/** The entry in a line; null if there is none. */
export function readEntry(line: string): StoredEntry | null {
  return entrySchema().safeParse(parse(line)).data ?? null;
}

/** The footer in a line; null if there is none. */
export function readFooter(line: string): Footer | null {
  return footerSchema().safeParse(parse(line)).data?.end ?? null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** JSON has no infinity. */
function scoreOf(score: number): number | string {
  return Number.isFinite(score) ? score : score > 0 ? "inf" : "-inf";
}
