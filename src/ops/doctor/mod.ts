/**
 * The doctor: looks at a store from the server's settings to the last drink, says what is wrong and
 * what to do about it, and makes right again what follows from the ledger. The ledger itself it never
 * touches but to add a drink that a game's record knows of.
 */
export type { DiscordQueries } from "./discord_checks.ts";
export { checkContents, type DoctorOptions, examine, repair } from "./doctor.ts";
export type { Check as DoctorCheck, Finding, Repair, Severity } from "./finding.ts";
export { judge, reportJson, reportLines, type Verdict } from "./report.ts";
export { leastRightsAcl } from "./rights.ts";
