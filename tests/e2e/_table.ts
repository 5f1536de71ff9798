import assert from "node:assert/strict";
import type { ChannelHandle, Member, MessageView, Outcome } from "../../src/emulator/mod.ts";
import { messageText } from "../../src/emulator/mod.ts";
import { renderBoard } from "../../src/discord/render/mod.ts";
import type { Occasion } from "../../src/discord/quips/mod.ts";
import type { Game } from "../../src/game/mod.ts";
import type { Evening } from "../_helpers/evening.ts";
import { Books } from "./_books.ts";

/** The host starts a game, and the others take seats one after the other. */
export async function seat(host: Member, ...others: readonly Member[]): Promise<void> {
  answered(await host.slash("ronnied start"));
  for (const other of others) answered(await other.click("Join"));
}

/** As {@linkcode seat}, and the host begins; everybody sees the dice. */
export async function begin(host: Member, ...others: readonly Member[]): Promise<void> {
  await seat(host, ...others);
  answered(await host.click("Begin"));
  await host.waitFor(offersRoll);
}

/** Lets members roll one after the other, each the value told, on the bar's board as it is then. */
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

/** The outcome, which has to be an answer in time. */
export function answered(outcome: Outcome): Outcome {
  assert(outcome.ok, outcome.failed);
  return outcome;
}

/** What the bot told a presser alone, in its answer or after it. */
export function told(outcome: Outcome): string {
  const message = outcome.message?.ephemeral ? outcome.message : outcome.followUps().at(-1);
  assert(message?.ephemeral, "nothing was told in private");
  return messageText(message);
}

/** Whether a text is one of the ways to say something. */
export function isSaid({ variants }: Occasion, text: string): boolean {
  return variants.some((variant) => {
    const pieces = variant.split(/\{\w+\}/);
    return pieces.every((piece) => text.includes(piece.trim()));
  });
}

/** A press was refused in private, in one of these ways to say it. */
export function assertRefused(outcome: Outcome, occasion: Occasion): void {
  const text = told(answered(outcome));
  assert(isSaid(occasion, text), `told instead: ${text}`);
}

/** Whether a message has the dice on it. */
function offersRoll({ components }: MessageView): boolean {
  return components.some((row) =>
    row.components.some((item) => item.type === 2 && item.label === "Roll")
  );
}

/** Whether a message is a board that shows exactly this state. */
export function isBoardOf(game: Game, message: MessageView): boolean {
  if (message.ephemeral || message.components.length === 0) return false;
  const expected = renderBoard(game, null).embeds?.[0];
  const shown = message.embeds[0];
  return shown?.title === expected?.title && shown?.description === expected?.description;
}

/** Waits until a member sees the latest game of the channel as it is stored. */
export async function boardSeenBy(
  member: Member,
  evening: Evening,
  channel: ChannelHandle = evening.bar,
): Promise<MessageView> {
  const game = await new Books(evening).game(channel);
  return await member.waitFor((message) => isBoardOf(game, message), { channel });
}

/** Text of the message with the newest buttons that a member sees. */
export function boardText(member: Member, channel?: ChannelHandle): string {
  const board = member.messages(channel ? { channel } : {})
    .findLast((message) => !message.ephemeral && message.components.length > 0);
  assert(board, `${member.name} sees no board`);
  return messageText(board);
}

/** The custom id behind a button of a message, as a forger would copy it. */
export function pressedId(message: MessageView, label: string): string {
  const buttons = message.components.flatMap((row) => row.components);
  const button = buttons.find((item) => item.type === 2 && item.label === label);
  assert(button?.custom_id, `there is no ${label}`);
  return button.custom_id;
}

/** Waits until the store of the running bot answers again. */
export async function storeIsBack({ app }: Evening): Promise<void> {
  const until = performance.now() + 10_000;
  // Asking takes its time while the store is away, so this loop is not a busy one.
  while (!await app.store.ready()) assert(performance.now() < until, "the store stays away");
}
