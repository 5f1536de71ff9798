import { connectBare } from "../storage/_engine.ts";
import type { BenchChannel } from "./_bench_app.ts";

/** Sends one command, without waiting for those before it. */
type Send = (...args: (string | number)[]) => Promise<unknown>;

/** How many things go into one command. */
const batch = 1000;

/** Puts this many live games beside those that are there: copies of the one in a channel. */
export async function fillGames(path: string, channel: BenchChannel, size: number): Promise<void> {
  await using send = await connectBare(path);
  const pattern = String(await send("GET", `game:{${channel.gameId}}`));
  await inBatches(size, (numbers) => [
    send("MSET", ...numbers.flatMap((n) => [`game:{filler-${n}}`, copyOf(pattern, channel, n)])),
    ...["active_games", `guild_live:{${channel.place.guildId}}`].map((key) =>
      send("SADD", key, ...numbers.map((n) => `filler-${n}`))
    ),
  ]);
}

/** Puts this many drinks into a session's ledger, all of them paid, over the people of a channel. */
export async function fillDrinks(path: string, channel: BenchChannel, size: number): Promise<void> {
  await using send = await connectBare(path);
  const sessionId = await sessionOf(send, channel);
  const at = Date.now() - 3_600_000;
  const toId = (n: number) => channel.people[n % channel.people.length]?.id ?? "";
  const gameOf = (n: number) => `filler-${Math.floor(n / 5)}`;
  const drink = (n: number) => ({
    v: 1,
    id: `${gameOf(n)}.${n}`,
    gameId: gameOf(n),
    sessionId,
    toId: toId(n),
    fromId: null,
    reason: "lowest_roll",
    at,
  });
  const payment = (n: number) => ({
    v: 1,
    id: `${gameOf(n)}.${n}.paid`,
    drinkId: `${gameOf(n)}.${n}`,
    gameId: gameOf(n),
    sessionId,
    payerId: toId(n),
    at,
  });
  await inBatches(size, (numbers) => [
    ...numbers.map((n) => send("ZADD", `drinks:{${gameOf(n)}}`, at, JSON.stringify(drink(n)))),
    send(
      "ZADD",
      `session_payments:{${sessionId}}`,
      ...numbers.flatMap((n) => [at, JSON.stringify(payment(n))]),
    ),
    send("SADD", `session_games:{${sessionId}}`, ...numbers.map(gameOf)),
  ]);
  await countOn(send, channel, sessionId, channel.people.map(({ id }) => id), size);
}

/** Puts this many people onto the tabs of a channel's session and guild, with drinks. */
export async function fillPlayers(
  path: string,
  channel: BenchChannel,
  size: number,
): Promise<void> {
  await using send = await connectBare(path);
  const ids = Array.from({ length: size }, (_, n) => `guest-${n}`);
  await countOn(send, channel, await sessionOf(send, channel), ids, size * 3);
}

/** Lets everybody in a channel owe this many drinks besides. */
export async function fillDebts(path: string, channel: BenchChannel, size: number): Promise<void> {
  await using send = await connectBare(path);
  const sessionId = await sessionOf(send, channel);
  const at = Date.now() - 3_600_000;
  const debt = (n: number) =>
    JSON.stringify({
      v: 1,
      drinkId: `filler.${n}`,
      gameId: "filler",
      reason: "lowest_roll",
      fromId: null,
    });
  for (const { id } of channel.people) {
    await inBatches(size, (numbers) => [
      send("ZADD", `session_debts:{${sessionId}}:${id}`, ...numbers.flatMap((n) => [at, debt(n)])),
    ]);
  }
}

async function countOn(
  send: Send,
  { place }: BenchChannel,
  sessionId: string,
  ids: readonly string[],
  drinks: number,
): Promise<void> {
  const each = Math.ceil(drinks / ids.length);
  const fields = ids.flatMap((id) => [
    [`${id}:received`, each],
    [`${id}:paid`, each],
    [`${id}:name`, id],
  ]).flat();
  for (const key of [`session_tab:{${sessionId}}`, `guild_tab:{${place.guildId}}`]) {
    await send("HSET", key, ...fields);
  }
}

async function inBatches(
  size: number,
  sendOne: (numbers: readonly number[]) => readonly Promise<unknown>[],
): Promise<void> {
  for (let from = 0; from < size; from += batch) {
    const length = Math.min(batch, size - from);
    await Promise.all(sendOne(Array.from({ length }, (_, at) => from + at)));
  }
}

async function sessionOf(send: Send, { place }: BenchChannel): Promise<string> {
  const record = JSON.parse(String(await send("GET", `guild_session:{${place.guildId}}`)));
  return (record as { currentId: string }).currentId;
}

function copyOf(pattern: string, { gameId }: BenchChannel, number: number): string {
  return pattern.replaceAll(gameId ?? "", `filler-${number}`)
    .replace('"status":"completed"', '"status":"active"');
}
