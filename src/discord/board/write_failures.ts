import type { Failure, FailureReason, Sent } from "../connection/mod.ts";

/** The channel is gone or closed to the bot: no retry helps before somebody uses the board again. */
export const permanentFailures: readonly FailureReason[] = [
  "unknown_channel",
  "missing_permission",
  "archived_thread",
];

/** The board message is gone, or too old to be edited: a new one replaces it. */
const messageFailures: readonly FailureReason[] = ["unknown_message", "edits_capped"];

/** The interaction has had its answer, which therefore could not carry the board. */
export const alreadyAnswered: Failure = {
  ok: false,
  status: 0,
  code: 0,
  reason: "already_answered",
};

/** Whether a message cannot be edited because it is gone, or too old. */
export function isMessageGone(sent: Sent): boolean {
  return !sent.ok && messageFailures.includes(sent.reason);
}
