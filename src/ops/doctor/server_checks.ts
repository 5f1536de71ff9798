import { keys, type Master, type StoreInspection } from "../../storage/mod.ts";
import { type Check, checked, judged, problem, skipped } from "./finding.ts";

/** Which kind of store it is, and how it is reached. */
export interface StoreKind {
  readonly kind: "redis" | "embedded";
  /** Whether replicas take over from it. Default: false. */
  readonly isWatched?: boolean;
  /** What Sentinels watch it; null without any. Default: null. */
  readonly sentinels?: Pick<Master, "isByMajority"> | null;
  /** Whether others on the network could read passwords, names and drinks. */
  readonly isOpenOnNetwork: boolean;
}

/** The oldest Redis with all the commands that are used. */
const oldest = [6, 2] as const;
/** The bot never compares its clock with the store's. People do, and this much they would see. */
const skewMs = 2_000;

type Info = ReadonlyMap<string, string>;

/** Whether the server can be trusted with drinks. `probe` is a key that it may have. */
export async function checkServer(
  store: StoreInspection,
  { kind, isWatched = false, sentinels = null, isOpenOnNetwork }: StoreKind,
  probe = keys.probe(),
): Promise<readonly Check[]> {
  const [answered, skew, writes] = [
    await answering(store),
    await checkClock(store),
    await checkWrites(store, probe),
  ];
  const [reply] = await store.askText([["INFO"]]);
  if (typeof reply !== "string") {
    const why = "INFO is not permitted to this user; give it the rights in docs/operations.md";
    const names = ["version", "eviction", "persistence", "role", ...isWatched ? ["replicas"] : []];
    return [answered, ...names.map((name) => skipped(name, why)), writes, skew];
  }
  const info = readInfo(reply);
  return [
    answered,
    ...kind === "embedded" ? ownEngine(info) : ofRedis(info),
    ...isWatched ? [checkReplicas(info)] : [],
    ...sentinels ? [checkSentinels(sentinels)] : [],
    writes,
    skew,
    kind === "embedded"
      ? skipped("encryption", "it never leaves this machine")
      : checkEncryption(isOpenOnNetwork),
  ];
}

async function answering(store: StoreInspection): Promise<Check> {
  const began = performance.now();
  await store.ask([["PING"]]);
  return checked("reachable", `answers in ${(performance.now() - began).toFixed(1)} ms`, []);
}

function ofRedis(info: Info): readonly Check[] {
  return [checkVersion(info), checkEviction(info), checkPersistence(info), checkRole(info)];
}

function ownEngine(info: Info): readonly Check[] {
  return [
    skipped("version", "the embedded store is of this release"),
    skipped("eviction", "the embedded store never evicts"),
    checkOwnFile(info),
    skipped("role", "the embedded store has no replicas"),
  ];
}

/** Why a server may lose what it holds, from its INFO: one line each, with what to do. */
export function durabilityWarnings(text: string): readonly string[] {
  const info = readInfo(text);
  return [checkEviction(info), checkPersistence(info)].flatMap(({ findings }) =>
    findings.map(({ problem, advice }) => `${problem}. ${advice}`)
  );
}

function checkVersion(info: Info): Check {
  const version = info.get("redis_version") ?? "unknown";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNew = major > oldest[0] || major === oldest[0] && minor >= oldest[1];
  const advice = `Use Redis ${oldest.join(".")} or newer`;
  return judged("version", `Redis ${version}`, [!isNew, `Redis ${version} is too old`, advice]);
}

function checkEviction(info: Info): Check {
  const policy = info.get("maxmemory_policy") ?? "unknown";
  const evicted = Number(info.get("evicted_keys") ?? 0);
  const limit = Number(info.get("maxmemory") ?? 0);
  const room = limit > 0
    ? `${info.get("used_memory_human")} of ${info.get("maxmemory_human")}`
    : "no limit";
  return judged("eviction", `${policy}, memory: ${room}`, [
    policy !== "noeviction",
    `maxmemory-policy is ${policy}: when memory is short, Redis throws drinks away`,
    "`redis-cli CONFIG SET maxmemory-policy noeviction`, and the same in redis.conf",
  ], [
    evicted > 0,
    `${evicted} keys were thrown away since the server started`,
    "Give it more memory, and restore a backup if drinks are missing",
  ]);
}

function checkPersistence(info: Info): Check {
  const hasLog = info.get("aof_enabled") === "1";
  const advice = "Look at the server's log and its disk";
  return judged("persistence", hasLog ? "append-only file on" : "append-only file off", [
    hasLog && info.get("aof_last_write_status") === "err",
    "The last attempt to write the append-only file failed",
    advice,
  ], [
    info.get("rdb_last_bgsave_status") === "err",
    "The last attempt to save a snapshot failed",
    advice,
  ], [
    !hasLog,
    "The append-only file is off: drinks since the last snapshot are lost in a crash",
    "`redis-cli CONFIG SET appendonly yes`, and `appendonly yes` in redis.conf",
  ]);
}

function checkOwnFile(info: Info): Check {
  return judged("persistence", "every answer is in the file first", [
    info.get("aof_enabled") !== "1",
    "It is in memory only",
    "Set DATA_DIR or REDIS_URL",
  ], [
    info.get("aof_last_write_status") === "err",
    "The last write did not reach the file",
    "Make room on the disk of DATA_DIR",
  ]);
}

function checkRole(info: Info): Check {
  const role = info.get("role") ?? "unknown";
  const text = `The server is a ${role}: it takes no writes`;
  return judged("role", role, [role !== "master", text, "Let REDIS_URL lead to the master"]);
}

/** Of a master that Sentinels name: those that have all it has. */
function checkReplicas(info: Info): Check {
  const online =
    [...info].filter(([name, text]) => /^slave\d+$/.test(name) && text.includes("state=online"))
      .length;
  return judged("replicas", `${online} that follow the master`, [
    online === 0,
    "No replica follows the master: nothing that is acknowledged is on a second machine",
    "Start one, or see why it does not follow: `redis-cli INFO replication` on both",
  ]);
}

function checkSentinels({ isByMajority }: Pick<Master, "isByMajority">): Check {
  return judged("sentinels", isByMajority ? "most of them answer" : "too few answer", [
    !isByMajority,
    "Most Sentinels do not answer: nobody would replace a master that dies",
    "Start them. SENTINEL SENTINELS names those that count; SENTINEL RESET forgets those that are gone",
  ]);
}

/** Writes a mark that is gone in a second: a store that reads but does not write is no use. */
async function checkWrites(store: StoreInspection, key: string): Promise<Check> {
  const [reply] = await store.askText([["SET", key, "1", "PX", String(keys.probe.lifetime)]]);
  if (!(reply instanceof Error)) return checked("writes", "takes writes", []);
  const advice = "Free memory or disk, or end the server's read-only state";
  return checked("writes", "takes no writes", [
    problem(key, `It takes no writes: ${reply.message}`, advice),
  ]);
}

async function checkClock(store: StoreInspection): Promise<Check> {
  const before = Date.now();
  const [reply] = await store.askText([["TIME"]]);
  if (!Array.isArray(reply)) return skipped("clock", "TIME is not permitted to this user");
  const theirs = Number(reply[0]) * 1000 + Number(reply[1]) / 1000;
  const ahead = Math.round(theirs - (before + Date.now()) / 2);
  const apart = `${Math.abs(ahead)} ms`;
  return judged("clock", `${apart} apart`, [
    Math.abs(ahead) > skewMs,
    `The store's clock is ${apart} ${ahead > 0 ? "ahead of" : "behind"} this machine's`,
    "Let both machines keep the time by NTP: what expires does so by the store's clock",
  ]);
}

function checkEncryption(isOpenOnNetwork: boolean): Check {
  if (!isOpenOnNetwork) return checked("encryption", "TLS, or this machine", []);
  return checked("encryption", "none", [
    problem(
      null,
      "The way to Redis leads over the network in the clear",
      "Use rediss:// (TLS) unless that network is yours alone",
      "notice",
    ),
  ]);
}

function readInfo(text: string): Info {
  return new Map(
    text.split("\r\n").flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1)] as const];
    }),
  );
}
