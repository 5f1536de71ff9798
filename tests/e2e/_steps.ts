import assert from "node:assert/strict";
import type { ChannelHandle, Member, MessageView, Outcome } from "../../src/emulator/mod.ts";
import { messageText } from "../../src/emulator/mod.ts";
import { answered } from "../_helpers/answers.ts";
import { boardsIn, buttonId, showsGame } from "../_helpers/boards.ts";
import type { Evening } from "../_helpers/evening.ts";
import { StoredData } from "./_stored_data.ts";

/** The host starts a game, and the others join one after the other. */
export async function gather(host: Member, ...others: readonly Member[]): Promise<void> {
  answered(await host.slash("ronnied start"));
  // On a busy machine the answer was deferred.
  await host.waitFor((message) => buttonId(message, "Join") !== undefined);
  for (const other of others) answered(await other.click("Join"));
}

/** As {@linkcode gather}, and the host begins; everybody sees the dice. */
export async function begin(host: Member, ...others: readonly Member[]): Promise<void> {
  await gather(host, ...others);
  answered(await host.click("Begin"));
  await host.waitFor((message) => buttonId(message, "Roll") !== undefined);
}

/** New members with these names, of whom the first has begun a game with the others. */
export async function beginWith<const Names extends readonly string[]>(
  evening: Evening,
  ...names: Names
): Promise<{ [I in keyof Names]: Member }> {
  const members = evening.members(...names);
  const [host, ...others]: readonly Member[] = members;
  if (host) await begin(host, ...others);
  return members;
}

/** Lets members roll one after the other, each this value, on the bar's board as it is then. */
export async function rolls(
  evening: Evening,
  ...thrown: readonly (readonly [Member, number])[]
): Promise<void> {
  await rollsIn(evening.bar, evening, ...thrown);
}

/** As {@linkcode rolls}, in another channel. */
export async function rollsIn(
  channel: ChannelHandle,
  evening: Evening,
  ...thrown: readonly (readonly [Member, number])[]
): Promise<void> {
  for (const [member, value] of thrown) {
    await boardSeenBy(member, evening, channel);
    evening.envSource.willRoll(value);
    answered(await member.click("Roll", { channel }));
  }
}

/** Waits for the menu of a hit and chooses who gets the drink. */
export async function give(giver: Member, receiver: string): Promise<Outcome> {
  await giver.waitFor("Who gets the drink?");
  return answered(await giver.choose(receiver));
}

/** Waits until a member sees the latest game of the channel as it is stored. */
export async function boardSeenBy(
  member: Member,
  evening: Evening,
  channel: ChannelHandle = evening.bar,
): Promise<MessageView> {
  const game = await new StoredData(evening).game(channel);
  return await member.waitFor((message) => !message.ephemeral && showsGame(message, game), {
    channel,
  });
}

/** Text of the message with the newest buttons that a member sees. */
export function boardText(member: Member, channel?: ChannelHandle): string {
  const board = boardsIn(member.messages(channel ? { channel } : {})).at(-1);
  assert(board, `${member.name} sees no board`);
  return messageText(board);
}

/** A time as Discord shows it on a reader's clock: the minute from which on it has come. */
export function clockAt(ms: number): string {
  return `<t:${Math.ceil(ms / 60_000) * 60}:t>`;
}

/** The address of a message in the evening's bar, as Discord links to it. */
export function linkTo({ guild, bar }: Evening, { id }: MessageView): string {
  return `https://discord.com/channels/${guild.id}/${bar.id}/${id}`;
}

/** A press of a message's button as a client would send it that is slow to redraw. */
export function oldPress(message: MessageView, label: string) {
  const custom_id = buttonId(message, label);
  assert(custom_id !== undefined, `there is no ${label}`);
  return { data: { custom_id, component_type: 2 }, message };
}

/** Waits until the store of the running bot answers again. */
export async function storeIsBack({ app }: Evening): Promise<void> {
  const until = performance.now() + 10_000;
  // Asking takes its time while the store is away, so this loop is not a busy one.
  while (!await app.store.ready()) assert(performance.now() < until, "the store stays away");
}
