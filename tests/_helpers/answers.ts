import assert from "node:assert/strict";
import type { Quips } from "../../src/discord/words/mod.ts";
import { messageText, type Outcome } from "../../src/emulator/mod.ts";

/** The outcome, which has to be an answer in time. */
export function answered(outcome: Outcome): Outcome {
  assert(outcome.ok, outcome.failed);
  return outcome;
}

/** What was said to the actor alone, in the answer or after it, oldest first. */
export function privateTexts(outcome: Outcome): readonly string[] {
  const { message } = outcome;
  const all = [...message ? [message] : [], ...outcome.followUps()];
  return all.filter(({ ephemeral }) => ephemeral).map(messageText);
}

/** The private answer, or else the last thing that was said in private. */
export function privateText(outcome: Outcome): string {
  const message = outcome.message?.ephemeral ? outcome.message : outcome.followUps().at(-1);
  assert(message?.ephemeral, "nothing was said in private");
  return messageText(message);
}

/** Whether a text is one of the ways to say something. */
export function isSaid({ variants }: Pick<Quips, "variants">, text: string): boolean {
  return variants.some((variant) =>
    variant.split(/\{\w+\}/).every((piece) => text.includes(piece.trim()))
  );
}

/** An interaction was refused in private, in one of these ways to say it. */
export function assertRefused(outcome: Outcome, quips: Pick<Quips, "variants">): void {
  const text = privateText(answered(outcome));
  assert(isSaid(quips, text), `said instead: ${text}`);
}
