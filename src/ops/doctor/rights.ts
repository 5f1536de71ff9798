import { leastRights, type StoreInspection, type StoreMode } from "../../storage/mod.ts";
import { type Check, checked, problem, skipped } from "./finding.ts";
import type { StoreKind } from "./server_checks.ts";

/** What doctor, backup and restore need besides what the bot needs. */
const operatorCommands = ["info", "type", "persist"] as const;
const clusterCommands = [...operatorCommands, "cluster|getkeysinslot", "config|get"] as const;

/**
 * The command that makes a Redis user with the least rights that Ronnied needs. To be pasted into
 * redis-cli, with a password in place of `PASSWORD`.
 */
export const leastRightsAcl = aclWith(leastRights());

/** The same for each server that Sentinels watch. */
export const watchedRightsAcl = aclWith(leastRights("watched"));

/** The same for each node of a cluster. */
export const clusterRightsAcl = aclWith(leastRights("cluster"), clusterCommands);

const aclOf = { server: leastRightsAcl, watched: watchedRightsAcl, cluster: clusterRightsAcl };

function aclWith(rights: readonly string[], besides: readonly string[] = operatorCommands): string {
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
  const advice = `Give the user what it needs${place}; with all of it: ${aclOf[where]}`;
  const findings = missing.map(({ what, words, isOptional }) =>
    isOptional
      ? problem(null, `${what}: ${words}; games go on without it`, advice, "notice")
      : problem(null, `${what}: ${words}`, advice)
  );
  const summary = findings.length === 0 ? "all that the bot needs" : `lacks ${findings.length}`;
  return checked("rights", summary, findings);
}
