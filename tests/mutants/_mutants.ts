/** One rule, taken out of the source, and the test that fails without it. */
export interface Mutant {
  readonly rule: string;
  /** Where it stands in `src`. */
  readonly file: string;
  /** Text that occurs there once, and what takes its place. */
  readonly from: string;
  readonly to: string;
  /** The file in `tests`, and a part of the name of the test. */
  readonly test: string;
  readonly name: string;
}

/** A mutant without the place of its rule and its test, which it shares with others. */
type Change = readonly [rule: string, from: string, to: string];

/** When a write counts, and how a guild's outbox is applied: every rule and every step. */
export const mutants: readonly Mutant[] = [
  ...at("storage/nodes/confirmation.ts", "storage/nodes/confirmation_test.ts", "a write counts", [
    [
      "a write counts when WAIT says so",
      'return Number(await connection.sendCommand(["WAIT", "1", String(ms)]));',
      'await connection.sendCommand(["WAIT", "1", String(ms)]); return 1;',
    ],
    ["what is not known does not count", "    return isAlone;\n", "    return true;\n"],
    [
      "the view is from after the write",
      "const seen = await this.#nodes.look();",
      "const seen = this.#nodes.topology;",
    ],
    [
      "a replica that confirmed something just now may be back",
      " &&\n      this.#now() - confirmedAt > rumourMs",
      "",
    ],
    [
      "only the majority says who is alone",
      "!seen?.isByMajority || !shard",
      "!seen || !shard",
    ],
  ]),
  ...at("storage/nodes/confirmation.ts", "storage/nodes/confirmation_test.ts", "while it slept", [
    [
      "a node that is no master any more has written nothing",
      "nameOf(shard.master) === nameOf(master) && ",
      "",
    ],
  ]),
  ...at("storage/nodes/cluster_view.ts", "storage/nodes/cluster_view_test.ts", "", [
    [
      "a replica counts until the majority has given it up",
      'isFailed: flags.includes("fail")',
      'isFailed: flags.includes("fail") || flags.includes("fail?")',
    ],
    [
      "a replica counts as long as anybody counts it",
      "line.masterId === id && !line.isFailed &&",
      "line.masterId === id && !lines.some((one) => one.id === line.id && one.isFailed) &&",
    ],
    ["a majority is more than half", "heard.length > masters.length / 2", "heard.length > 0"],
  ]),
  ...at("storage/nodes/nodes.ts", "storage/nodes/nodes_test.ts", "on a cluster every key", [
    [
      "WAIT goes out on the connection that wrote",
      "this.#confirmation.confirm({ master, sendCommand }, key)",
      "this.#confirmation.confirm({ master, sendCommand: (args) => " +
      "this.#servers.to(master).use((other) => other.sendCommand(args)) }, key)",
    ],
  ]),
  ...at("storage/nodes/nodes.ts", "storage/nodes/nodes_test.ts", "under way", [
    [
      "a look that is under way is none from after the write",
      "    await this.#looking;\n    return await this.#lookOnce();",
      "    return await this.#lookOnce();",
    ],
  ]),
  ...at("storage/redis/transaction.ts", "storage/outbox/outbox_test.ts", "on three masters", [
    [
      "a press that is found done is confirmed before that is said",
      "const found = connection.confirm ? watched.marker : null;",
      "const found = null as string | null;",
    ],
    [
      "a press that is found done is unknown until then, not undone",
      "      progress.lost = true;\n      progress.marker = found;",
      "      progress.marker = found;",
    ],
    ["what is written waits until it counts", "    await counts;\n", ""],
    [
      "a WAIT without an answer leaves a write unknown",
      'throw new CommandFailed("lost", failureOf(error).cause);',
      'throw new CommandFailed("unsent", failureOf(error).cause);',
    ],
    [
      "what is read from an outbox is on a replica",
      "Promise.all([sent, this.#counts(connection, key)])",
      "Promise.all([sent])",
    ],
    [
      "who commits applies",
      "this.#splitting?.committed(guildId);",
      "void guildId;",
    ],
  ]),
  ...at("storage/outbox/target.ts", "storage/outbox/outbox_test.ts", "on three masters", [
    [
      "effects and mark are one EXEC",
      "return commit(null, [...mutations, marked, ...end]",
      "return commit(null, [...mutations, ...(fresh.length > 0 ? [] : [marked]), ...end]",
    ],
    ["the mark is watched", "[markKey, ...playerKeys],", '[markKey + "x", ...playerKeys],'],
    [
      "what the mark knows is not applied again",
      "effects.filter(({ id }) => mark === null || isAfter(id, mark))",
      "effects",
    ],
    [
      "a record keeps its last roll",
      "lastRoll: record.lastRoll ?? before?.lastRoll ?? null",
      "lastRoll: record.lastRoll",
    ],
  ]),
  ...at("storage/outbox/outbox.ts", "storage/outbox/outbox_test.ts", "on three masters", [
    [
      "entries are applied from the oldest on",
      "await this.#applyEntries(guildId, entries);",
      "await this.#applyEntries(guildId, entries.length > 1 ? entries.slice(1) : entries);",
    ],
    [
      "all of them are applied",
      "if (isBlocked || last === undefined || page.length < pageSize) return left;",
      "if (isBlocked || last === undefined || page.length > 0) return left;",
    ],
    [
      "an entry of a newer release is not skipped",
      "return { entries, isBlocked: true };",
      "continue;",
    ],
    [
      "what could not be applied is tried again",
      "void delay(ms, this.#closing.signal).then(() => this.soon(guildId));",
      "void ms;",
    ],
  ]),
  ...at("storage/redis/mutation.ts", "storage/outbox/outbox_test.ts", "on three masters", [
    [
      "an outbox is never deleted: its ids would begin again",
      'return ["XDEL", key, ...mutation.ids];',
      'return ["DEL", key];',
    ],
  ]),
  ...at("storage/outbox/target.ts", "storage/outbox/outbox_test.ts", "in the order", [
    [
      "ids are compared as numbers",
      "return ms > otherMs || ms === otherMs && turn > otherTurn;",
      "return id > other || ms + turn + otherMs + otherTurn < 0n;",
    ],
  ]),
  ...at("storage/outbox/outbox.ts", "storage/outbox/failover_test.ts", "are not forgotten", [
    [
      "an entry is forgotten when all of its targets have it",
      "entries.filter(({ effects }) => !effects.some(({ key }) => waiting.has(tagOf(key))))",
      "entries.filter(() => waiting.size >= 0)",
    ],
    ["who applies is told what has to wait", "    if (failed) throw failed.reason;\n", ""],
  ]),
  ...at("storage/outbox/target.ts", "storage/outbox/failover_test.ts", "are not forgotten", [
    [
      "a mark that is there already is confirmed as well",
      "    const mutations = fresh.flatMap(",
      "    if (fresh.length === 0) return { answer: undefined };\n" +
      "    const mutations = fresh.flatMap(",
    ],
  ]),
  ...at("storage/outbox/target.ts", "storage/forget/cluster_forget_test.ts", "", [
    [
      "who was forgotten and plays again has a mark that stays",
      "const end = fresh.length > 0 ? [endOfMark(markKey, fresh)] : [];",
      "const end = fresh.length < 0 ? [endOfMark(markKey, fresh)] : [];",
    ],
  ]),
];

function at(
  file: string,
  test: string,
  name: string,
  changes: readonly Change[],
): readonly Mutant[] {
  return changes.map(([rule, from, to]) => ({ rule, file, from, to, test, name }));
}
