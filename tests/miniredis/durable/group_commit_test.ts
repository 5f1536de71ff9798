/** Commits that fail: memory must hold what the file holds, and no client sees anything else. */

import assert from "node:assert/strict";
import { commandTable } from "../../../src/miniredis/commands/mod.ts";
import { ChangeLog, GroupCommit } from "../../../src/miniredis/durable/mod.ts";
import { Engine } from "../../../src/miniredis/engine.ts";
import type { Journal } from "../../../src/miniredis/keyspace.ts";
import type { Session } from "../../../src/miniredis/session.ts";
import { contentsOf } from "../_contents.ts";
import { Draw, drawCommand, seededRandom } from "../_random_commands.ts";
import { isLong } from "../../_helpers/long_test.ts";

const batches = isLong ? 20_000 : 1_000;

function makeEngine(journal: Journal | undefined): Engine {
  return new Engine({
    commands: commandTable,
    password: undefined,
    version: "7.0.15",
    now: () => 1_000_000,
    journal,
    durable: journal !== undefined,
  });
}

/** A durable engine whose commits fail while `failing` is set. */
class Subject {
  readonly log = new ChangeLog();
  readonly engine = makeEngine(this.log);
  readonly session: Session = this.engine.openSession();
  failing = false;
  #tasks: (() => void)[] = [];
  readonly executor = new GroupCommit(this.engine, this.log, {
    commit: (changes, isAlive) => {
      if (this.failing) throw new Error("disk full");
      for (const entry of changes.keys()) entry.stored = isAlive(entry);
    },
  }, (task) => this.#tasks.push(task));

  /** Submits requests in one turn of the event loop and ends the turn. */
  run(requests: readonly (readonly string[])[]): string[] {
    const replies: string[] = [];
    for (const [i, request] of requests.entries()) {
      this.executor.submit(this.session, request, (reply) => replies[i] = reply);
    }
    for (const task of this.#tasks.splice(0)) task();
    return replies;
  }
}

function drawBatch(d: Draw): string[][] {
  const commands = Array.from({ length: 1 + d.below(5) }, () => drawCommand(d));
  return d.chance(0.3) ? [["MULTI"], ...commands, ["EXEC"]] : commands;
}

/** Undoing may change the order of what has none, such as the answer of KEYS. */
function inSomeOrder(reply: string): string[] {
  return reply.split("\r\n").sort();
}

Deno.test("after a failed commit, memory is as before it", () => {
  const seed = Number(Deno.env.get("SEED") ?? 1);
  const d = new Draw(seededRandom(seed));
  const subject = new Subject();
  const twin = makeEngine(undefined);
  const session = twin.openSession();
  for (let i = 0; i < batches; i++) {
    const batch = drawBatch(d);
    subject.failing = d.chance(0.3);
    const replies = subject.run(batch);
    const failed = replies.some((reply) => reply.startsWith("-MISCONF"));
    if (!failed) {
      const expected = batch.map((request) => twin.execute(session, request));
      assert.deepEqual(replies.map(inSomeOrder), expected.map(inSomeOrder), `seed ${seed}`);
    }
    assert.deepEqual(contentsOf(subject.engine), contentsOf(twin), `seed ${seed}, batch ${i}`);
  }
});

Deno.test("when a commit fails, its writes are refused and its reads see the old state", () => {
  const subject = new Subject();
  subject.run([["SET", "k", "old"]]);
  subject.failing = true;
  const replies = subject.run([
    ["GET", "k"],
    ["SET", "k", "new"],
    ["GET", "k"],
    ["PING"],
    ["MULTI"],
    ["HINCRBY", "n", "f", "1"],
    ["EXEC"],
    ["EXISTS", "n"],
  ]);
  const refused = /^-MISCONF .*disk full/;
  assert.equal(replies[0], "$3\r\nold\r\n");
  assert.match(replies[1] ?? "", refused);
  assert.equal(replies[2], "$3\r\nold\r\n");
  assert.equal(replies[3], "+PONG\r\n");
  assert.deepEqual(replies.slice(4, 6), ["+OK\r\n", "+QUEUED\r\n"]);
  assert.match(replies[6] ?? "", refused);
  assert.equal(replies[7], ":0\r\n");
});

Deno.test("after a failure each write stands for itself, until one succeeds", () => {
  const subject = new Subject();
  subject.failing = true;
  assert.match(subject.run([["SET", "a", "1"]])[0] ?? "", /^-MISCONF/);
  assert.deepEqual(subject.run([["GET", "a"], ["SET", "a", "x"], ["GET", "a"]]).map((r) => r[0]), [
    "$",
    "-",
    "$",
  ]);
  subject.failing = false;
  assert.deepEqual(subject.run([["SET", "a", "1"], ["GET", "a"]]), ["+OK\r\n", "$1\r\n1\r\n"]);
  assert.equal(subject.engine.lastWriteFailed, false);
});

Deno.test("a reply is not delivered before the commit, nor a read that comes after the write", () => {
  const subject = new Subject();
  const delivered: string[] = [];
  const submit = (...request: string[]) =>
    subject.executor.submit(subject.session, request, () => delivered.push(request[0] ?? ""));
  submit("GET", "k");
  assert.deepEqual(delivered, ["GET"]);
  submit("SET", "k", "v");
  submit("GET", "k");
  submit("PING");
  assert.deepEqual(delivered, ["GET"]);
  subject.run([]);
  assert.deepEqual(delivered, ["GET", "SET", "GET", "PING"]);
});
