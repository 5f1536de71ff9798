/**
 * The JSON records on Redis: each with its zod schema, its version and the way from older versions.
 * Validates before writing and after reading. Knows no commands and no keys but by their names.
 */
export { type Codecs, codecs, debtOf, type Done, type GatewaySessions } from "./codecs.ts";
export { type Codec, decodeEach, decodeOr, type OnCorrupt, record, RecordNewer } from "./record.ts";
