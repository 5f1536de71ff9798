import type { Check, Finding } from "./finding.ts";

/** Findings of one check that are printed; the rest is in the JSON. */
const shown = 20;

/** How all of it went. */
export interface Verdict {
  readonly problems: number;
  readonly notices: number;
  /** How many of both `--repair` repairs. */
  readonly repairable: number;
}

/** Counts what was found. */
export function judge(checks: readonly Check[]): Verdict {
  const findings = checks.flatMap((check) => check.findings);
  return {
    problems: findings.filter(({ severity }) => severity === "problem").length,
    notices: findings.filter(({ severity }) => severity === "notice").length,
    repairable: findings.filter((finding) => finding.repair !== null).length,
  };
}

/** The report for people, line by line. */
export function reportLines(store: string, checks: readonly Check[]): readonly string[] {
  return [
    `Ronnied's doctor looks at ${store}`,
    "",
    ...checks.flatMap(checkLines),
    "",
    closingLine(judge(checks)),
  ];
}

/** The report for machines. Its fields stay; later releases may add more. */
export function reportJson(
  store: string,
  checks: readonly Check[],
  repairs: readonly string[],
): string {
  const verdict = judge(checks);
  return JSON.stringify({
    version: 1,
    ok: verdict.problems === 0,
    store,
    ...verdict,
    repairs,
    checks: checks.map(({ name, summary, skipped, findings }) => ({
      name,
      result: resultOf({ skipped, findings }),
      summary,
      findings: findings.map(({ severity, key, problem, advice, repair }) => ({
        severity,
        key,
        problem,
        advice,
        repair: repair?.what ?? null,
      })),
    })),
  });
}

function checkLines(check: Check): readonly string[] {
  const label = labels[resultOf(check)];
  const left = check.findings.length - shown;
  return [
    `${label}  ${check.name.replaceAll("_", " ").padEnd(20)} ${check.summary}`,
    ...check.findings.slice(0, shown).flatMap(findingLines),
    ...left > 0 ? [`         … and ${left} more; --json has all`] : [],
  ];
}

const labels = {
  ok: "ok     ",
  problem: "PROBLEM",
  notice: "notice ",
  skipped: "skipped",
} as const;

function resultOf(
  { skipped, findings }: Pick<Check, "skipped" | "findings">,
): keyof typeof labels {
  if (skipped !== null) return "skipped";
  if (findings.length === 0) return "ok";
  return findings.some(({ severity }) => severity === "problem") ? "problem" : "notice";
}

function findingLines({ key, problem, advice }: Finding): readonly string[] {
  return [`         ${key === null ? "" : `${key}: `}${problem}`, `           → ${advice}`];
}

function closingLine({ problems, notices, repairable }: Verdict): string {
  const repair = repairable > 0
    ? `; \`ronnied doctor --repair\` repairs ${repairable} of them`
    : "";
  if (problems + notices === 0) return "All is well.";
  const counted = [count(problems, "problem"), count(notices, "notice")].flat().join(" and ");
  return problems === 0 ? `All is well, with ${counted}${repair}.` : `Found ${counted}${repair}.`;
}

function count(number: number, noun: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${noun}${number === 1 ? "" : "s"}`];
}
