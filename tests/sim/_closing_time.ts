import { awaitedRollers, type Game, isLive } from "../../src/game/mod.ts";
import type { MemberClient, Outcome } from "../../src/emulator/mod.ts";
import type { Bar, Table } from "./_bar.ts";
import { boardsIn } from "./_check_boards.ts";
import { readChannel } from "./_snapshot.ts";

/** Roll-offs may tie a few times; nobody ties for ever. */
const maxMoves = 150;
/** So many moves in a row without effect, and somebody is stuck. */
const maxIdle = 5;

/**
 * Plays every live game to its end, by the buttons that people see and nothing else. What cannot be
 * brought to its end that way is somebody stuck.
 */
export async function playToTheEnd(bar: Bar): Promise<readonly string[]> {
  const wrong = await Promise.all(bar.tables.map((table) => finish(bar, table)));
  return wrong.flat();
}

async function finish(bar: Bar, table: Table): Promise<readonly string[]> {
  let idle = 0;
  let revision = -1;
  for (let move = 0; move < maxMoves; move++) {
    const game = (await readChannel(bar.redis, table.channel.id))?.game;
    if (!game || !isLive(game)) return [];
    idle = game.revision === revision ? idle + 1 : 0;
    if (idle > maxIdle) return [`stuck in #${table.channel.name}: ${JSON.stringify(game)}`];
    revision = game.revision;
    await moveOn(bar, table, game);
  }
  return [`no end of the game in #${table.channel.name} after ${maxMoves} moves`];
}

/** Somebody whom the game waits for does their part. */
async function moveOn(bar: Bar, table: Table, game: Game): Promise<void> {
  const [rollerId] = awaitedRollers(game);
  const [giverId] = game.hitIds;
  const who = rollerId ?? giverId ?? game.creatorId;
  const person = table.people.find(({ id }) => id === who);
  if (!person) throw new Error(`Nobody has the id ${who}`);
  const seat = person.in(table.channel);
  const label = game.status === "waiting" ? "Begin" : "Roll";
  const board = await boardWith(bar, seat, game, label);
  const { diary } = bar;
  const note = (what: string, deed: () => Promise<Outcome>) =>
    diary.record(`closing time: ${person.name} ${what}`, table.channel.id, deed);
  await note(`presses ${label}`, () => seat.click(label, { message: board }));
  const menu = seat.messages().findLast(({ ephemeral, components }) =>
    ephemeral && components[0]?.components[0]?.type === 3
  );
  const item = menu?.components[0]?.components[0];
  if (!menu || item?.type !== 3 || !item.custom_id.includes(game.id)) return;
  const target = item.options?.[0]?.label ?? "";
  await note("gives", () => seat.choose(target, { message: menu.id }));
}

/** The newest message with this button for this game and round, as soon as there is one. */
async function boardWith(bar: Bar, seat: MemberClient, game: Game, label: string): Promise<string> {
  const end = `:${game.id}:${game.rounds.length}`;
  const find = () =>
    boardsIn(seat.messages()).findLast(({ components }) =>
      components.some((row) =>
        row.components.some((item) =>
          item.type === 2 && item.label === label && item.custom_id?.endsWith(end)
        )
      )
    )?.id;
  try {
    return await bar.discord.waitUntil(find, { timeoutMs: 2_000 });
  } catch {
    return "none";
  }
}
