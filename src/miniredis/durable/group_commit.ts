/**
 * The executor of a durable store. Requests run in memory as they come and their replies are held;
 * all requests of one turn of the event loop are committed together, then the replies go out. A
 * read after an uncommitted write is held with it, so that no client sees a value that might be
 * lost.
 *
 * When a commit fails, memory goes back to what the file has. The writes are answered with an error
 * and the reads run again. From then on each write is committed by itself until one succeeds, so
 * that a failing write fails no other request.
 *
 * A commit blocks the event loop until the disk has it: under load this makes the groups larger.
 */

import type { Engine } from "../engine.ts";
import { notDurable } from "../errors.ts";
import { type Executor, reapLimit } from "../executor.ts";
import { encodeReply, failure } from "../reply.ts";
import type { Session } from "../session.ts";
import type { ChangeLog } from "./change_log.ts";
import type { FileWriter } from "./file_writer.ts";
import { messageOf, StoreFileError } from "./store_file_error.ts";

/** Bytes of held replies beyond which a commit doesn't wait for the end of the turn. */
const maxHeldBytes = 1024 * 1024;

/** Commits all changes or, throwing, none. */
export type Writer = Pick<FileWriter, "commit">;

interface Held {
  readonly reply: string;
  readonly deliver: (reply: string) => void;
  /** What to answer instead if the commit fails. */
  readonly otherwise: (failed: string) => string;
}

/** Executes, commits, then replies. */
export class GroupCommit implements Executor {
  readonly #engine: Engine;
  readonly #log: ChangeLog;
  readonly #writer: Writer;
  readonly #schedule: (task: () => void) => void;
  #held: Held[] = [];
  #heldBytes = 0;
  #scheduled = false;

  /** `schedule` runs a task after what the event loop has ready. */
  constructor(
    engine: Engine,
    log: ChangeLog,
    writer: Writer,
    schedule: (task: () => void) => void,
  ) {
    this.#engine = engine;
    this.#log = log;
    this.#writer = writer;
    this.#schedule = schedule;
  }

  submit(session: Session, request: readonly string[], deliver: (reply: string) => void): void {
    const otherwise = this.#planFailure(session, request);
    const reply = this.#execute(session, request);
    if (this.#held.length === 0 && this.#log.changes.size === 0) return deliver(reply);
    this.#held.push({ reply, deliver, otherwise: otherwise ?? (() => reply) });
    this.#heldBytes += reply.length;
    this.#settleSoon();
  }

  reap(): void {
    this.#engine.reap(reapLimit);
    if (this.#log.changes.size > 0) this.#settleSoon();
  }

  close(): void {
    this.#settle();
  }

  #execute(session: Session, request: readonly string[]): string {
    const { mark } = this.#log;
    try {
      return this.#engine.execute(session, request);
    } catch (error) {
      this.#log.rollBackTo(mark); // a bug must not leave half a command behind
      throw error;
    }
  }

  /** Makes the reply for a failed commit; undefined if no key is touched and the reply stays. */
  #planFailure(session: Session, request: readonly string[]): Held["otherwise"] | undefined {
    const { db, protocol } = session;
    const command = this.#engine.findCommand(request);
    const executes = command?.name === "exec";
    if (session.queue !== undefined && !executes) return undefined;
    if (command?.effect === "writes" || executes) return (failed) => failed;
    if (command?.effect !== "reads") return undefined;
    return () => this.#engine.executeAgain(session, request, db, protocol);
  }

  #settleSoon(): void {
    if (this.#engine.lastWriteFailed || this.#heldBytes > maxHeldBytes) return this.#settle();
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#schedule(() => {
      this.#scheduled = false;
      this.#settle();
    });
  }

  #settle(): void {
    const failed = this.#commit();
    const held = this.#held;
    this.#held = [];
    this.#heldBytes = 0;
    for (const { reply, deliver, otherwise } of held) {
      deliver(failed === undefined ? reply : otherwise(failed));
    }
  }

  /** Undefined, or the encoded error, with memory as it was before. */
  #commit(): string | undefined {
    if (this.#log.changes.size === 0) return undefined;
    try {
      this.#writer.commit(
        this.#log.changes,
        (entry) => this.#engine.database(entry.db).holds(entry),
      );
      this.#engine.lastWriteFailed = false;
      return undefined;
    } catch (error) {
      this.#log.rollBackTo(0);
      this.#engine.lastWriteFailed = true;
      const reason = error instanceof StoreFileError ? error.reason : messageOf(error);
      return encodeReply(failure(notDurable(reason).message), 2);
    } finally {
      this.#log.clear();
    }
  }
}
