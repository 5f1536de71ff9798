import { openStoreAccess, type StoreAccess } from "../app/mod.ts";
import type { Config } from "../config.ts";
import { importsIn, looksTaken, readGoCounts } from "../ops/mod.ts";
import { StoreUnavailable, systemEnvSource } from "../service/mod.ts";
import {
  describeStore,
  type ForeignCounts,
  openStore,
  parseStoreUrl,
  type StoreAddress,
  StoreInspection,
} from "../storage/mod.ts";
import { UsageError } from "./command_line.ts";
import { NothingTaken } from "./nothing_taken.ts";
import { openInspection } from "./open_inspection.ts";
import type { Print } from "./output.ts";
import { orExplain } from "./store_errors.ts";

/** How many players or problems are shown one by one. */
const shownLines = 20;

/** The flags of `import`. */
export interface ImportFlags {
  /** The server that gets the counts; default: GUILD_ID. */
  readonly guild: string | undefined;
  /** Adds them, instead of only saying what would be added. */
  readonly apply: boolean;
}

/**
 * `import REDIS_URL [--guild ID] [--apply]`: takes the counts of the Go bot of the same name into a
 * server's leaderboard of all time. Nothing is written without `--apply`, and never anything on the
 * Redis of the Go bot.
 *
 * @returns an exit code: `failed` if nothing can be taken, `unavailable` if a store cannot be reached.
 * @throws {UsageError} if the URL or the server's id is none.
 * @throws {ConfigError} if the store of the settings cannot be used.
 */
export function runImport(
  config: Config,
  url: string,
  { guild, apply }: ImportFlags,
  print: Print,
): Promise<number> {
  const source = sourceOf(url);
  const guildId = guildOf(guild ?? config.guildId);
  return orExplain(print, async () => {
    const players = await readPlayers(source, print);
    await using access = await openStoreAccess(config, "visit");
    const fresh = await planFor(access, guildId, players, print);
    if (fresh === null) return;
    if (!apply) {
      print("To add them: the same command with --apply. Nothing is written yet");
      return;
    }
    await using store = await openStore({ ...access.address, connections: 1 });
    await store.importedCounts.take(guildId, players, systemEnvSource.now());
    await store.settled();
    print(`Added to server ${guildId}: ${sumsOf(fresh)}`);
  });
}

/** @throws {UsageError} It does not repeat the URL: there may be a password in it. */
function sourceOf(url: string): StoreAddress {
  if (!/^rediss?:/i.test(url)) {
    throw new UsageError("Cannot use the URL of the Go bot's Redis: it begins with no redis://");
  }
  try {
    return parseStoreUrl(url);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message.replace("the store's URL", "the URL of the Go bot's Redis"));
  }
}

/** @throws {UsageError} */
function guildOf(id: string | null): string {
  if (id === null) throw new UsageError("import needs --guild ID, or GUILD_ID: the server's id");
  if (/^\d{17,20}$/.test(id)) return id;
  throw new UsageError("--guild is no server's id: that has 17–20 digits");
}

/** Reads what there is, and says so. @throws {NothingTaken} */
async function readPlayers(source: StoreAddress, print: Print): Promise<readonly ForeignCounts[]> {
  const { players, withoutCounts, problems } = await ofGoBot(async () => {
    await using inspection = await StoreInspection.open(source);
    return await readGoCounts(inspection);
  });
  const place = describeStore(source);
  if (problems.length > 0) {
    const lines = shownOf(problems, (problem) => `  ${problem}`);
    throw new NothingTaken(
      [`${place} has what the Go bot does not write. Nothing is taken:`, ...lines].join("\n"),
    );
  }
  if (players.length === 0) throw new NothingTaken(`${place} has no counts of the Go bot`);
  print(`${place} has the Go bot's counts of ${sumsOf(players)}`);
  for (const line of shownOf(players, lineOf)) print(line);
  const nameless = players.filter(({ name }) => name === null).length;
  if (withoutCounts > 0) print(`Without a count, and left out: ${playersIn(withoutCounts)}`);
  if (nameless > 0) {
    print(`Without a name, and shown by their id until they play: ${playersIn(nameless)}`);
  }
  return players;
}

/** Who is still to be added; null if there is nothing to add. @throws {NothingTaken} */
async function planFor(
  access: StoreAccess,
  guildId: string,
  players: readonly ForeignCounts[],
  print: Print,
): Promise<readonly ForeignCounts[] | null> {
  const { store } = await openInspection(access);
  await using _ = store;
  const imports = importsIn(await store.snapshot());
  const elsewhere = [...imports].find(([id, each]) => id !== guildId && looksTaken(players, each));
  if (elsewhere !== undefined) {
    throw new NothingTaken(
      `Server ${
        elsewhere[0]
      } in ${access.description} has taken counts of most of these players. ` +
        "They would count twice, so nothing is taken",
    );
  }
  const earlier = imports.get(guildId);
  if (earlier !== undefined && earlier.completedAt !== null) {
    const when = showTime(earlier.completedAt);
    print(`Server ${guildId} has taken them already, ${when}: nothing is added`);
    return null;
  }
  const fresh = players.filter(({ id }) => !earlier?.playerIds.has(id));
  const before = players.length - fresh.length;
  if (before > 0) print(`Added before, by an import that was cut off: ${playersIn(before)}`);
  print(`To be added to server ${guildId} in ${access.description}: ${sumsOf(fresh)}`);
  print("What they received counts as paid: no drink is owed for it");
  return fresh;
}

async function ofGoBot<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    throw new StoreUnavailable(`The Go bot's Redis: ${cause.message}`, { cause });
  }
}

function sumsOf(players: readonly ForeignCounts[]): string {
  const received = players.reduce((sum, player) => sum + player.received, 0);
  const assigned = players.reduce((sum, player) => sum + player.assigned, 0);
  return `${playersIn(players.length)}, ${received} drinks received and ${assigned} given`;
}

/** A damaged time is none; that there is one says enough. */
function showTime(ms: number): string {
  const time = new Date(ms);
  return Number.isNaN(time.getTime()) ? "at an unknown time" : `at ${time.toISOString()}`;
}

function playersIn(count: number): string {
  return count === 1 ? "1 player" : `${count} players`;
}

function lineOf({ id, name, received, assigned }: ForeignCounts): string {
  return `  ${name ?? "no name"} (${id}): ${received} received, ${assigned} given`;
}

function shownOf<T>(items: readonly T[], line: (item: T) => string): readonly string[] {
  const more = items.length - shownLines;
  return [...items.slice(0, shownLines).map(line), ...more > 0 ? [`  and ${more} more`] : []];
}
