import { renderBoard } from "../../src/discord/render/mod.ts";
import type { MessageView } from "../../src/emulator/mod.ts";
import type { Game } from "../../src/game/mod.ts";
import type { Bar, Table } from "./_bar.ts";
import { readChannel } from "./_snapshot.ts";

/** How long a board may take until it shows the truth. */
const soonMs = 3_000;
/** After trouble that may have cost a write, so long is waited before somebody has a look. */
const afterTroubleMs = 400;

/** What may have cost a board its last write; only a press then brings it back. */
const costly = /^(bot crash|rest|store|channel|the clock)/;

/**
 * Whether every current board is, or soon becomes, the truth. After trouble that may have cost a
 * write somebody presses on it first, or asks for it.
 */
export async function checkBoards(bar: Bar): Promise<readonly string[]> {
  // Whoever goes by another name may show it in a nudge much later.
  const hadTrouble = bar.diary.takeStock(costly) ||
    bar.diary.wasDisturbed(0, Infinity, /^rename/);
  const wrong = await Promise.all(
    bar.tables.map((table, where) => checkTable(bar, table, where, hadTrouble)),
  );
  return wrong.flat();
}

async function checkTable(bar: Bar, table: Table, where: number, hadTrouble: boolean) {
  const { diary } = bar;
  if (await isTrueWithin(bar, table, hadTrouble ? afterTroubleMs : soonMs)) return [];
  if (hadTrouble) {
    await pressBoard(bar, where);
    if (await isTrueWithin(bar, table, afterTroubleMs)) return [];
    const { seat } = bar.seat(0, where);
    const what = `somebody asks for the board in #${table.channel.name}`;
    await diary.record(what, table.channel.id, () => seat.slash("ronnied board"));
    if (await isTrueWithin(bar, table, soonMs)) return [];
  }
  return [await describe(bar, table)];
}

/** Presses the first button of what looks like the board. */
async function pressBoard(bar: Bar, where: number): Promise<void> {
  const { seat, person } = bar.seat(0, where);
  const { channel } = bar.table(where);
  const [board] = boardsIn(seat.messages()).toReversed();
  const button = board?.components[0]?.components[0];
  if (!board || button?.type !== 2) return;
  const what = `${person.name} looks after the board of #${channel.name} by ${button.label}`;
  await bar.diary.record(
    what,
    channel.id,
    () => seat.click(button.label ?? "", { message: board.id }),
  );
}

async function isTrueWithin(bar: Bar, table: Table, ms: number): Promise<boolean> {
  const until = performance.now() + ms;
  for (;;) {
    const current = await readChannel(bar.redis, table.channel.id);
    if (!current) return true;
    const seen = messagesOf(table).find(({ id }) => id === current.board?.messageId);
    if (seen && shows(seen, current.game)) return true;
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether a message shows this state of a game. Standings are those of the game's end. */
function shows({ embeds, components }: MessageView, game: Game): boolean {
  const expected = renderBoard(game, null);
  const [is, should] = [embeds[0], expected.embeds?.[0]];
  const ids = components.flatMap((row) =>
    row.components.map((item) => "custom_id" in item ? item.custom_id : "")
  );
  const shouldIds = expected.components?.flatMap((row) =>
    row.components.map((item) => item.customId)
  );
  return is?.title === should?.title && is?.description === should?.description &&
    ids.join() === shouldIds?.join();
}

async function describe(bar: Bar, table: Table): Promise<string> {
  const { game, board } = await readChannel(bar.redis, table.channel.id) ?? {};
  const seen = messagesOf(table).find(({ id }) => id === board?.messageId);
  const expected = game && renderBoard(game, null).embeds?.[0];
  return [
    `the board of #${table.channel.name} is not the truth`,
    `game ${game?.id}, ${game?.status}, revision ${game?.revision}, board ${board?.messageId}`,
    `shown: ${seen?.embeds[0]?.title} ${seen?.embeds[0]?.description}`,
    `truth: ${expected?.title} ${expected?.description}`,
  ].join("\n  ");
}

function messagesOf({ people, channel }: Table): readonly MessageView[] {
  return people[0]?.in(channel).messages() ?? [];
}

/** Public messages with buttons, oldest first. */
export function boardsIn(messages: readonly MessageView[]): readonly MessageView[] {
  return messages.filter(({ ephemeral, components }) => !ephemeral && components.length > 0);
}
