import { troubleQuips } from "../../src/discord/quips/mod.ts";
import type { Emulator, Outcome } from "../../src/emulator/mod.ts";
import { isSaid, privateTexts } from "../_helpers/answers.ts";
import type { Snapshot } from "../_helpers/snapshot.ts";
import { checkActions } from "../sim/_check_actions.ts";
import type { LoadEntry } from "../sim/_load_generator.ts";

const { barClosed, barClosedUnknown, counted, notCounted } = troubleQuips;

/** A time by `performance.now()` in which presses may go without an answer. */
export interface Excuse {
  readonly from: number;
  readonly to: number;
}

/** Whether somebody was served: not told that the bar is closed, and not left waiting. */
export function isServed(outcome: Outcome): boolean {
  const isWaiting = outcome.message?.loading || isSilent(outcome);
  return outcome.ok && !isWaiting && !says(outcome, barClosed, barClosedUnknown);
}

/** Whether somebody still waits for words: they see that the bot thinks, or were promised some. */
export function isPending(outcome: Outcome): boolean {
  if (!outcome.ok) return false;
  const isTold = says(outcome, counted, notCounted);
  return outcome.message?.loading === true || says(outcome, barClosedUnknown) && !isTold;
}

/** What people were told wrongly, twice or not at all, apart from what is excused. */
export function checkAnswers(
  entries: readonly LoadEntry[],
  discord: Emulator,
  store: Snapshot,
  excuses: readonly Excuse[],
): readonly string[] {
  const done = new Set(store.doneMarkers.map(({ interactionId }) => interactionId));
  const isExcused = ({ sentAt }: LoadEntry) =>
    excuses.some(({ from, to }) => from <= sentAt && sentAt <= to);
  const unexcused = entries.filter((entry) => !isExcused(entry));
  const problems = unexcused.flatMap(({ what, sentAt, outcome }) => {
    const problem = problemWith(outcome, done.has(outcome.interactionId));
    return problem === null ? [] : [`${what} at ${Math.round(sentAt)} ms: ${problem}`];
  });
  return [...problems, ...answeredTwice(entries, discord), ...checkActions(store, entries)];
}

function problemWith(outcome: Outcome, isDone: boolean): string | null {
  if (!outcome.ok) return outcome.failed ?? "no answer";
  if (isPending(outcome)) return "is never followed by an answer";
  return isSilent(outcome) && !isDone ? "was acknowledged, and nothing came of it" : null;
}

/** Only the first answer to an interaction counts with Discord: a second one is refused. */
function answeredTwice(entries: readonly LoadEntry[], { calls }: Emulator): readonly string[] {
  return calls.filter(({ routeClass, status }) => routeClass === "callback" && status === 400)
    .map(({ interactionId, steadyMs }) => {
      const entry = entries.find(({ outcome }) => outcome.interactionId === interactionId);
      const { what = "an interaction", sentAt = 0, outcome } = entry ?? {};
      return `${what} at ${
        Math.round(sentAt)
      } ms: answered after ${outcome?.firstAnswerMs} ms, and ` +
        `again at ${Math.round(steadyMs)} ms`;
    });
}

/** Whether a press was acknowledged without words: its board shows what came of it. */
function isSilent(outcome: Outcome): boolean {
  return outcome.callbackType === 6 && privateTexts(outcome).length === 0;
}

function says(outcome: Outcome, ...occasions: readonly Parameters<typeof isSaid>[0][]): boolean {
  return privateTexts(outcome).some((text) => occasions.some((each) => isSaid(each, text)));
}
