import { type ClusterInspection, keys, type StoreInspection } from "../../storage/mod.ts";
import { type Check, checked, judged, skipped } from "./finding.ts";
import { checkRights } from "./rights.ts";
import { checkServer, durabilityWarnings, type StoreKind } from "./server_checks.ts";

/** A node that is away is given up after this long at most, and its guilds wait so long, in milliseconds. */
const longestTimeoutMs = 5_000;

/** Whether the masters of a cluster can be trusted with drinks: each check once, over all of them. */
export async function checkNodes(
  { masters, tags }: ClusterInspection,
  kind: StoreKind,
): Promise<readonly Check[]> {
  const nodes = await Promise.all([...masters].map(async ([name, store]) => ({
    name,
    checks: [
      ...await checkServer(
        store,
        { ...kind, isWatched: true },
        keys.nodeProbe(tags.get(name) ?? "0"),
      ),
      await checkSettings(store),
      await checkRights(store, kind, "cluster"),
    ],
  })));
  const all = nodes.flatMap(({ name, checks }) => checks.map((check) => ({ node: name, check })));
  return [...Map.groupBy(all, ({ check }) => check.name)].map(([name, ofNodes]) => {
    const findings = ofNodes.flatMap(({ node, check }) =>
      check.findings.map((finding) => ({ ...finding, problem: `${node}: ${finding.problem}` }))
    );
    const summary = [...new Set(ofNodes.map(({ check }) => check.summary))].join("; ");
    const isSkipped = ofNodes.every(({ check }) => check.skipped !== null);
    return isSkipped ? skipped(name, summary) : checked(name, summary, findings);
  });
}

/** What may cost drinks or keep servers from playing, of the masters of a cluster: one line each. */
export async function nodeWarnings({ masters }: ClusterInspection): Promise<readonly string[]> {
  const warnings = await Promise.all([...masters].map(async ([name, store]) => {
    const [info] = await store.askText([["INFO"]]);
    const { findings } = await checkSettings(store);
    const words = [
      ...typeof info === "string" ? durabilityWarnings(info) : [],
      ...findings.map(({ problem, advice }) => `${problem}. ${advice}`),
    ];
    return words.map((each) => ({ name, words: each }));
  }));
  return [...Map.groupBy(warnings.flat(), ({ words }) => words)].map(([words, of]) =>
    `${of.map(({ name }) => name).join(", ")}: ${words}`
  );
}

/** What a node does when others are away. */
async function checkSettings(store: StoreInspection): Promise<Check> {
  const names = ["cluster-require-full-coverage", "cluster-node-timeout", "min-replicas-to-write"];
  const replies = await store.askText(names.map((name) => ["CONFIG", "GET", name]));
  const [coverage, timeout, least] = replies.map((reply) =>
    Array.isArray(reply) ? String(reply[1]) : null
  );
  if (!coverage || !timeout || !least) {
    return skipped("cluster", "CONFIG GET is not permitted to this user");
  }
  return judged("cluster", `node timeout ${timeout} ms`, [
    coverage === "yes",
    "cluster-require-full-coverage is yes: when one node is away, all servers' games stop",
    "`redis-cli CONFIG SET cluster-require-full-coverage no` on each node, and the same in redis.conf",
  ], [
    Number(timeout) > longestTimeoutMs,
    `cluster-node-timeout is ${timeout} ms: so long nobody takes the place of a node that is away`,
    "Set it to 2000 to 5000 on each node, also in redis.conf",
  ], [
    Number(least) > 1,
    `min-replicas-to-write is ${least}: with fewer replicas it takes no writes`,
    "Set it to 0 or 1: Ronnied waits for one replica itself",
  ]);
}
