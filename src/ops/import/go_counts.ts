import { StoreUnavailable } from "../../service/mod.ts";
import { type ForeignCounts, parseKey, type StoreInspection } from "../../storage/mod.ts";
import { type GoStats, type Read, readGoName, readGoStats, shown } from "./go_player.ts";

/** A server's leaderboard is no place for more, and one Go bot had no more. */
const maxPlayers = 1_000;
/** A record of the Go bot's has some 150 bytes. */
const maxRecordBytes = 10_000;
/** A hash of the Go bot's has two fields. */
const maxFields = 10;
/** Keys per page of a SCAN, and commands at once. */
const pageSize = 1_000;

/** What the Go bot kept on its Redis. */
export interface GoCounts {
  /** Those who have a count, by id. */
  readonly players: readonly ForeignCounts[];
  /** How many players have none. */
  readonly withoutCounts: number;
  /** What is not as the Go bot writes it. With any of these nothing can be taken. */
  readonly problems: readonly string[];
}

/**
 * Reads what the Go bot kept of its players: `player:<id>`, a JSON text, and `player_stats:<id>`, a
 * hash. Keys of ours, which have braces, are left alone. Reads by SCAN, and writes nothing.
 *
 * @throws {StoreUnavailable}
 */
export async function readGoCounts(source: StoreInspection): Promise<GoCounts> {
  const { names, stats, problems } = await findKeys(source);
  if (Math.max(names.size, stats.size) > maxPlayers) {
    problems.push(`there are more than ${maxPlayers} players`);
  }
  if (problems.length > 0) return { players: [], withoutCounts: 0, problems };
  const found = await readNames(source, names, problems);
  const counts = await readStats(source, stats, problems);
  const players = [...counts].filter(([, { received, assigned }]) => received + assigned > 0)
    .map(([id, count]) => ({ id, name: found.get(id) ?? null, ...count }))
    .toSorted((a, b) => a.id < b.id ? -1 : 1);
  const all = new Set([...found.keys(), ...counts.keys()]);
  return { players, withoutCounts: all.size - players.length, problems };
}

/** Keys by the id in them. */
type Keys = ReadonlyMap<string, string>;

async function findKeys(source: StoreInspection) {
  const names = new Map<string, string>();
  const stats = new Map<string, string>();
  const problems = await problemsWith(source);
  let cursor = "0";
  do {
    const [page] = await source.askText([
      ["SCAN", cursor, "MATCH", "player*", "COUNT", String(pageSize)],
    ]);
    const [next, keys] = Array.isArray(page) ? page : [];
    if (!Array.isArray(keys)) throw refusedBy(page);
    for (const key of keys.map(String)) {
      const [, kind, id = ""] = /^(player|player_stats):(.*)$/s.exec(key) ?? [];
      if (kind === undefined || parseKey(key) !== null) continue;
      if (/^\d{5,20}$/.test(id)) (kind === "player" ? names : stats).set(id, key);
      else problems.push(`${shown(key)}: no id of Discord's is in its name`);
    }
    cursor = String(next);
  } while (cursor !== "0" && Math.max(names.size, stats.size) <= maxPlayers);
  return { names, stats, problems };
}

/** A node of a cluster has only a part of the keys. */
async function problemsWith(source: StoreInspection): Promise<string[]> {
  const [hello] = await source.askText([["HELLO"]]);
  const mode = Array.isArray(hello) ? hello[hello.indexOf("mode") + 1] : null;
  return mode === "cluster" || mode === "sentinel"
    ? [`the server is no Redis of its own: its mode is ${mode}`]
    : [];
}

async function readNames(source: StoreInspection, keys: Keys, problems: string[]) {
  return await readEach(source, keys, problems, {
    type: "string",
    size: ["STRLEN", maxRecordBytes],
    command: "GET",
    read: (id, reply) => readGoName(id, String(reply)),
  });
}

async function readStats(source: StoreInspection, keys: Keys, problems: string[]) {
  return await readEach<GoStats>(source, keys, problems, {
    type: "hash",
    size: ["HLEN", maxFields],
    command: "HGETALL",
    read: (_, reply) => {
      const texts = Array.isArray(reply) ? reply.map(String) : [];
      return readGoStats(
        texts.flatMap((text, index) => index % 2 === 0 ? [[text, texts[index + 1] ?? ""]] : []),
      );
    },
  });
}

/** How the values of a kind of key are read. */
interface Reading<T> {
  readonly type: string;
  /** The command that says how large a value is, and how large it is at most. */
  readonly size: readonly [command: string, most: number];
  readonly command: string;
  read(id: string, reply: unknown): Read<T>;
}

/** Reads values of which the type and the size are right; the others are problems. */
async function readEach<T>(
  source: StoreInspection,
  keys: Keys,
  problems: string[],
  { type, size: [sizeCommand, most], command, read }: Reading<T>,
): Promise<ReadonlyMap<string, T>> {
  const values = new Map<string, T>();
  const entries = [...keys];
  const note = (key: string, what: string) => void problems.push(`${key}: ${what}`);
  const types = await askEach(source, entries, "TYPE");
  const typed = entries.filter(([, key], index) => {
    // One that is gone since was taken away by the Go bot, which may still run.
    if (types[index] !== type && types[index] !== "none") {
      note(key, `it holds a ${types[index]}, not a ${type}`);
    }
    return types[index] === type;
  });
  const sizes = await askEach(source, typed, sizeCommand);
  const small = typed.filter(([, key], index) => {
    const isSmall = Number(sizes[index]) <= most;
    if (!isSmall) note(key, "it is much larger than the Go bot's");
    return isSmall;
  });
  for (const [index, reply] of (await askEach(source, small, command)).entries()) {
    const [id = "", key = ""] = small[index] ?? [];
    if (reply === null) continue;
    const result = read(id, reply);
    if ("problem" in result) note(key, result.problem);
    else values.set(id, result.value);
  }
  return values;
}

/** The reply to a command for each of the keys. @throws {StoreUnavailable} if one is refused. */
async function askEach(
  source: StoreInspection,
  entries: readonly (readonly [id: string, key: string])[],
  command: string,
): Promise<readonly unknown[]> {
  const replies = await source.askText(entries.map(([, key]) => [command, key]));
  const refused = replies.find((reply) => reply instanceof Error);
  if (refused !== undefined) throw refusedBy(refused);
  return replies;
}

function refusedBy(reply: unknown): StoreUnavailable {
  const why = reply instanceof Error ? reply.message : "its answer makes no sense";
  return new StoreUnavailable(`Redis refused: ${why}`);
}
