import { keys } from "../../storage/mod.ts";

/** How bad it is: a problem makes the doctor's exit code 1, a notice does not. */
export type Severity = "problem" | "notice";

/** How something derived is repaired, all or nothing. */
export interface Repair {
  /** What will be done, for people. */
  readonly what: string;
  /** Keys it was computed from: it is carried out only if these have not changed. */
  readonly basedOn: readonly string[];
  readonly commands: readonly (readonly string[])[];
}

/** Something that is not as it should be. */
export interface Finding {
  readonly severity: Severity;
  /** The key it is about, if it is about one. */
  readonly key: string | null;
  readonly problem: string;
  /** What to do about it. */
  readonly advice: string;
  readonly repair: Repair | null;
}

/** What was examined, and what was found. */
export interface Check {
  /** For machines; it never changes. */
  readonly name: string;
  /** The result in a few words. */
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** Why it was not examined; null if it was. */
  readonly skipped: string | null;
}

/** A check that was made. */
export function checked(name: string, summary: string, findings: readonly Finding[]): Check {
  return { name, summary, findings, skipped: null };
}

/** A problem about no key in particular, if it is one. */
export type Complaint = readonly [applies: boolean, problem: string, advice: string];

/** A check that was made, with those of the complaints that apply. */
export function judged(name: string, summary: string, ...complaints: Complaint[]): Check {
  const problems = complaints.filter(([applies]) => applies);
  return checked(name, summary, problems.map(([, text, advice]) => problem(null, text, advice)));
}

/** A check that makes no sense here, or cannot be made. */
export function skipped(name: string, why: string): Check {
  return { name, summary: why, findings: [], skipped: why };
}

/** A finding that only a person can repair. */
export function problem(
  key: string | null,
  text: string,
  advice: string,
  severity: Severity = "problem",
): Finding {
  return { severity, key, problem: text, advice, repair: null };
}

/** A finding that `--repair` repairs. */
export function repairable(
  key: string,
  text: string,
  repair: Repair,
  severity: Severity = "problem",
): Finding {
  return { severity, key, problem: text, advice: "`ronnied doctor --repair` repairs it", repair };
}

/** Adds ids to a set. */
export function addIds(key: string, ids: readonly string[], basedOn: readonly string[]): Repair {
  return { what: `Add ${ids.join(", ")} to ${key}`, basedOn, commands: [["SADD", key, ...ids]] };
}

/** Takes ids of games out of a set. */
export function removeGames(key: string, ids: readonly string[]): Repair {
  const what = `Take ${ids.join(", ")} out of ${key}`;
  return { what, basedOn: ids.map((id) => keys.game(id)), commands: [["SREM", key, ...ids]] };
}
