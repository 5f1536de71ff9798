/**
 * The rules of Ronnied, and nothing else: pure functions from one Game to the next. Nothing in here
 * reads a clock, does anything by chance, makes an id, talks to Redis or knows that Discord exists;
 * what a rule needs from outside comes in through {@linkcode Env}.
 *
 * To find a rule, read the file names: `roll_off.ts` is what happens on a tie, `skip.ts` what happens
 * to a player who does not move. {@linkcode applyMove} is the way to all of them.
 */
export {
  type Correction,
  type DrinkVoided,
  type PaymentUndone,
  type StandingLedger,
  standingLedger,
} from "./correction.ts";
export {
  abandonAfterMs,
  keptSkipAfterMs,
  nudgeAfterMs,
  skipAfterMs,
  staleAfterMs,
  undoForMs,
} from "./deadlines.ts";
export { fairBytes, type SealedDice, throwDie } from "./dice.ts";
export { type Drink, type DrinkReason, drinkReasons, payDrink, type Payment } from "./drink.ts";
export { type DrinkNoun, drinkNounProblems, maxNounLength } from "./drink_noun.ts";
export type { Env } from "./env.ts";
export { drinksOf, type EventOf, findEvent, type GameEvent } from "./event.ts";
export {
  forgetInCorrection,
  forgetInDrink,
  forgetInGame,
  forgetInPayment,
  forgetInResult,
  forgetInSession,
} from "./forget.ts";
export {
  type AbandonReason,
  type Absence,
  absentPlayers,
  awaitedPlayers,
  awaitedRollers,
  currentRound,
  findPlayer,
  type Game,
  type GameStatus,
  hasScriptedDice,
  hasWalkedOut,
  type HouseRules,
  type HouseStyle,
  type HouseWords,
  isLive,
  isRunning,
  isSeatKept,
  type Person,
  type Roll,
  type Round,
  usualStyle,
} from "./game.ts";
export { houseRuleLimits, type HouseRuleProblem, houseRuleProblems } from "./house_rules.ts";
export { giveTargets, refuseGiver } from "./give.ts";
export { applyMove, type Move } from "./move.ts";
export type { Changed, MoveResult } from "./move_result.ts";
export {
  foldResults,
  type GameResult,
  type PlayerResult,
  type ResultCounts,
  resultCounts,
  resultOf,
  winnersOf,
} from "./result.ts";
export { isRuleError, type RuleCode, type RuleError } from "./rule_error.ts";
export { openSession, replaceSession, type Session } from "./session.ts";
export { type Started, startGame } from "./start.ts";
export {
  foldTab,
  type LineCounts,
  lineCounts,
  noCounts,
  rankTab,
  type TabCounts,
  tabCounts,
  type TabLine,
  unpaid,
} from "./tab.ts";
export { undoLastPayment } from "./undo.ts";
export {
  areDiceSound,
  type CheckedRoll,
  isHonest,
  revealDice,
  type RevealedDice,
} from "./verify.ts";
export { markVoided, mayVoid, standingDrinks, voidDrink } from "./void.ts";
export { type Recap, recapOf, type Title, titleNames } from "./recap.ts";
export {
  type Evening,
  memoriesOf,
  type Memory,
  rememberedMs,
  resultsToRemember,
} from "./memory.ts";
