import { leastRights, type StoreInspection, type StoreMode } from "../../storage/mod.ts";
import { type Check, checked, problem, skipped } from "./finding.ts";
import type { StoreKind } from "./server_checks.ts";

/** What doctor, backup and restore need besides what the bot needs. */
const operatorCommands = ["info", "type", "persist"] as const;
const clusterCommands = [...operatorCommands, "cluster|getkeysinslot", "config|get"] as const;

/**
 * The command that makes a Redis user with the least rights that Ronnied needs. To be pasted into
 * redis-cli, with a password in place of `PASSWORD`.
 *
 * @param where `watched`: for each server that Sentinels watch; `cluster`: for each node of one.
 */
export function leastRightsAcl(where: StoreMode = "server"): string {
  return aclWith(leastRights(where), where === "cluster" ? clusterCommands : operatorCommands);
}

function aclWith(rights: readonly string[], besides: readonly string[]): string {
  const all = new Set([...rights, ...besides.map((name) => `+${name}`)]);
  return ["ACL", "SETUSER", "ronnied", "on", ">PASSWORD", ...all].join(" ");
}

/** Whether the store lets this user do all that the bot does, on keys of every kind. */
export async function checkRights(
  store: StoreInspection,
  { kind, isWatched = false }: StoreKind,
  where: StoreMode = isWatched ? "watched" : "server",
): Promise<Check> {
  if (kind === "embedded") return skipped("rights", "the embedded store has one user, who may all");
  const missing = await store.missingRights(where);
  const place = where === "server" ? "" : ", on each server";
  const advice = `Give the user what it needs${place}; with all of it: ${leastRightsAcl(where)}`;
  const findings = missing.map(({ what, words, isOptional }) =>
    isOptional
      ? problem(null, `${what}: ${words}; games go on without it`, advice, "notice")
      : problem(null, `${what}: ${words}`, advice)
  );
  const summary = findings.length === 0 ? "all that the bot needs" : `lacks ${findings.length}`;
  return checked("rights", summary, findings);
}
