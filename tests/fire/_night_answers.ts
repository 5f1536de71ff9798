import { isDeepStrictEqual } from "node:util";
import { troubleQuips } from "../_helpers/english.ts";
import type { Emulator, Outcome } from "../../src/emulator/mod.ts";
import { isSaid, privateTexts } from "../_helpers/answers.ts";
import type { Snapshot } from "../_helpers/snapshot.ts";
import { checkActions } from "../sim/_check_actions.ts";
import type { LoadEntry } from "../sim/_load_generator.ts";

const { barClosed, barClosedUnknown, counted, notCounted } = troubleQuips;

/** A process sends an answer again when it has heard nothing for 1.3 s. */
const repeatedAfterMs = 1_000;

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
  const notes = editedNotes(entries, discord);
  const problems = entries.filter((entry) => !isExcused(entry)).flatMap((entry) => {
    const { what, personId, sentAt, outcome } = entry;
    const isToldInNote = (notes.get(personId) ?? []).some((at) => at >= sentAt);
    const problem = problemWith(outcome, done.has(outcome.interactionId) || isToldInNote);
    return problem === null ? [] : [`${what} at ${Math.round(sentAt)} ms: ${problem}`];
  });
  return [...problems, ...answeredTwice(entries, discord), ...checkActions(store, entries)];
}

function problemWith(outcome: Outcome, isSeen: boolean): string | null {
  if (!outcome.ok) return outcome.failed ?? "no answer";
  if (isPending(outcome)) return "is never followed by an answer";
  return isSilent(outcome) && !isSeen ? "was acknowledged, and nothing came of it" : null;
}

/** When somebody's private note was edited, by their id: it says why nothing came of a later press. */
function editedNotes(
  entries: readonly LoadEntry[],
  { calls }: Emulator,
): ReadonlyMap<string, readonly number[]> {
  const people = new Map(entries.map(({ personId, outcome }) => [outcome.interactionId, personId]));
  const edits = calls.filter(({ routeClass, method, status }) =>
    routeClass === "webhook" && method === "PATCH" && status === 200
  );
  const byPerson = Map.groupBy(edits, ({ interactionId = "" }) => people.get(interactionId) ?? "");
  return new Map(
    [...byPerson].map(([id, own]) => [id, own.map(({ steadyMs }) => steadyMs)] as const),
  );
}

/** Only the first answer to an interaction counts with Discord: a second one is refused. */
function answeredTwice(entries: readonly LoadEntry[], { calls }: Emulator): readonly string[] {
  const answers = calls.filter(({ routeClass }) => routeClass === "callback");
  return answers.filter(({ status }) => status === 400).flatMap((again) => {
    const first = answers.find((call) => call.interactionId === again.interactionId);
    // Who has not heard within this time that it arrived sends the same once more.
    const isRepeated = first !== undefined && again.steadyMs - first.steadyMs >= repeatedAfterMs &&
      isDeepStrictEqual(first.body, again.body);
    if (isRepeated) return [];
    const entry = entries.find(({ outcome }) => outcome.interactionId === again.interactionId);
    return [`${entry?.what} at ${Math.round(entry?.sentAt ?? 0)} ms: answered twice`];
  });
}

/** Whether a press was acknowledged without words: its board shows what came of it. */
function isSilent(outcome: Outcome): boolean {
  return outcome.callbackType === 6 && privateTexts(outcome).length === 0;
}

function says(outcome: Outcome, ...occasions: readonly Parameters<typeof isSaid>[0][]): boolean {
  return privateTexts(outcome).some((text) => occasions.some((each) => isSaid(each, text)));
}
