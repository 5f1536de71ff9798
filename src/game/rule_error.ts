/** Which rule refused a move. Texts for players are chosen by this code, never by the message. */
export type RuleCode =
  | "game/over"
  | "game/not_in"
  | "game/not_running"
  | "game/round_over"
  | "start/already_running"
  | "again/not_in"
  | "join/already_in"
  | "join/begun"
  | "join/full"
  | "leave/not_awaited"
  | "leave/ask_first"
  | "begin/already_begun"
  | "begin/too_early"
  | "roll/already_rolled"
  | "roll/give_first"
  | "roll/not_in_round"
  | "roll/skipped"
  | "give/no_hit"
  | "give/not_a_target"
  | "nudge/too_early"
  | "skip/own_part_first"
  | "skip/too_early"
  | "abandon/not_allowed"
  | "session/not_yours"
  | "undo/nothing_paid"
  | "undo/not_last"
  | "undo/too_late"
  | "correct/not_allowed"
  | "correct/paid"
  | "correct/voided";

/** A refused move. The player can do something about it, so it is a value and not an exception. */
export interface RuleError {
  readonly code: RuleCode;
  /** For logs. Names the game and the reason. */
  readonly message: string;
  /** When the same move will be allowed, in milliseconds since the epoch, if it only has to wait. */
  readonly allowedAt?: number;
}

/** Makes a RuleError. */
export function refuse(code: RuleCode, message: string, allowedAt?: number): RuleError {
  return allowedAt === undefined ? { code, message } : { code, message, allowedAt };
}

/** Whether a rule's answer is a refusal. */
export function isRuleError(value: object): value is RuleError {
  return "code" in value;
}
