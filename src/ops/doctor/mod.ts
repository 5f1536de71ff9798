/**
 * The doctor: examines a store from the server's settings to the last drink, says what is wrong and
 * what to do about it, and repairs what follows from the ledger. In the ledger itself it only adds
 * drinks that a game's record has.
 */
export type { DiscordAnswer, DiscordQueries } from "./discord_queries.ts";
export { checkContents, examine, repair } from "./doctor.ts";
export { unreadableRecords } from "./record_check.ts";
export { judge, reportJson, reportLines, type Verdict } from "./report.ts";
export { nodeWarnings } from "./node_checks.ts";
export { leastRightsAcl } from "./rights.ts";
export { durabilityWarnings } from "./server_checks.ts";
