import { StoreError, StoreUnavailable, WriteConflict } from "../../service/mod.ts";
import type { Connection } from "./connection.ts";
import { Deadline, DeadlinePassed, Pulse } from "./deadline.ts";
import { CommandFailed, failureOf, isWrongServer, refusalOf } from "./failure.ts";
import type { StoreEvents } from "./events.ts";
import type { StoreOperation } from "./store_operation.ts";
import type { Cause, Trouble } from "./trouble.ts";

/** How long an operation waits for an answer, over all attempts. */
export const operationMs = 1500;
const maxConflicts = 64;
const maxUnsent = 4;

/** The state of an operation. */
export interface Progress {
  readonly deadline: Deadline;
  /** The key that a conflict or a refusal would be about. */
  key: string;
  /** A key where the task is done; empty where that makes no difference. */
  readonly at: string;
  /** The done marker of the write that was sent last, if it has one. */
  marker: string | null;
  /** Whether a write was sent and its answer has not come. */
  sent: boolean;
  /** Whether the answer to a write of an earlier attempt was lost. */
  lost: boolean;
  /** What a server said that is not the store any more; null if none did. */
  refusal: string | null;
}

/** Lends connections. */
export interface Connections {
  readonly trouble: Pick<Trouble, "cause">;
  /** Where there are several servers: why the one that has a key cannot be used; null if it can. */
  readonly causeAt?: (key: string) => Cause | null;
  /** `key` is one of those that the task is about: where there are several masters, it says which. */
  use<T>(task: (connection: Connection) => Promise<T>, key?: string): Promise<T>;
}

/** Runs tasks on a connection, again where a retry helps, and in bounded time. */
export class Operations {
  readonly #connections: Connections;
  readonly #events: StoreEvents;
  readonly #random: () => number;
  readonly #onFailure: (error: Error, key: string) => void;
  readonly #isDown: () => boolean;
  readonly #running = new Set<Promise<unknown>>();
  readonly #pulse = new Pulse();
  #closed = false;

  constructor(
    connections: Connections,
    events: StoreEvents,
    random: () => number,
    onFailure: (error: Error, key: string) => void,
    isDown: () => boolean,
  ) {
    this.#connections = connections;
    this.#events = events;
    this.#random = random;
    this.#onFailure = onFailure;
    this.#isDown = isDown;
  }

  /**
   * Runs a task until it succeeds, on another connection each time: to the master that has `key`.
   *
   * @throws {StoreError} when it is refused, on too many conflicts, or when time is up.
   */
  async run<T>(
    name: StoreOperation,
    signal: AbortSignal | undefined,
    task: (connection: Connection, progress: Progress) => Promise<T>,
    key?: string,
  ): Promise<T> {
    if (this.#closed) throw new StoreUnavailable(`Cannot ${name}: the store is closed`);
    const began = performance.now();
    const running = this.#repeat(name, signal, task, key);
    this.#running.add(running);
    let ok = false;
    try {
      const answer = await running;
      ok = true;
      return answer;
    } finally {
      this.#running.delete(running);
      this.#events.operated(name, performance.now() - began, ok);
    }
  }

  /** Accepts no more, and waits for what runs. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#running);
  }

  async #repeat<T>(
    name: StoreOperation,
    signal: AbortSignal | undefined,
    task: (connection: Connection, progress: Progress) => Promise<T>,
    key: string | undefined,
  ): Promise<T> {
    using deadline = new Deadline(operationMs, signal, this.#pulse);
    const progress: Progress = {
      deadline,
      key: "",
      at: key ?? "",
      marker: null,
      sent: false,
      lost: false,
      refusal: null,
    };
    for (let attempt = 1;; attempt++) {
      try {
        return await deadline.limit(this.#attempt(task, progress, key));
      } catch (error) {
        await this.#prepareNext(name, attempt, error, progress);
      }
    }
  }

  async #attempt<T>(
    task: (connection: Connection, progress: Progress) => Promise<T>,
    progress: Progress,
    key: string | undefined,
  ): Promise<T> {
    const { deadline } = progress;
    let lent = false;
    deadline.standInLine();
    try {
      return await this.#connections.use((connection) => {
        lent = true;
        deadline.takeTurn();
        deadline.check();
        return task(connection, progress);
      }, key);
    } catch (error) {
      // Without a connection it was the pool that failed; the task sorts its own failures.
      throw lent ? error : failureOf(error);
    }
  }

  /** Waits until another attempt makes sense, or throws why none does. */
  async #prepareNext(name: StoreOperation, attempt: number, error: unknown, progress: Progress) {
    if (error instanceof DeadlinePassed) throw this.#tooLate(name, error, progress);
    const failed = failureIn(error);
    if (failed === null) throw error;
    this.#note(failed, progress);
    // Only its done marker can say whether a write of unknown outcome was applied. So the task goes
    // on until it has read the marker or the deadline passes.
    if (!progress.lost) this.#giveUp(name, attempt, failed, progress);
    this.#events.retried(name, failed.kind);
    try {
      await progress.deadline.sleep(this.#pauseMs(failed, attempt));
    } catch (late) {
      throw this.#tooLate(name, late, progress);
    }
  }

  #note(error: CommandFailed, progress: Progress): void {
    if (error.kind === "lost" && progress.sent) progress.lost = true;
    progress.sent = false;
    if (isWrongServer(error)) progress.refusal = wordsOf(error.cause);
    if (error.kind !== "conflict") this.#onFailure(error.cause, progress.key);
  }

  /** Conflicts are over at once; a connection takes longer to come back. */
  #pauseMs(error: CommandFailed, attempt: number): number {
    const longest = error.kind === "conflict"
      ? Math.min(2 * attempt, 10)
      : Math.min(20 * 2 ** attempt, 200);
    const shortest = error.kind === "conflict" ? 0 : 10;
    return Math.max(shortest, longest * this.#random());
  }

  #tooLate(name: StoreOperation, cause: unknown, progress: Progress): StoreError {
    const outcomeUnknown = progress.sent || progress.lost;
    const trouble = this.#causeOf(progress);
    const why = progress.refusal ?? trouble?.words ?? "no answer in time";
    const error = new StoreUnavailable(`Cannot ${name}: ${why}`, {
      cause: trouble?.error ?? cause,
      outcomeUnknown,
      marker: progress.marker,
    });
    this.#onFailure(error, progress.key);
    return error;
  }

  #causeOf({ key, at }: Progress): Cause | null {
    const { causeAt, trouble } = this.#connections;
    return causeAt ? causeAt(at || key) : trouble.cause;
  }

  /** Throws if another attempt is no use. */
  #giveUp(name: StoreOperation, attempt: number, failed: CommandFailed, progress: Progress): void {
    const { kind, cause } = failed;
    if (kind === "refused") {
      throw cause instanceof StoreError ? cause : refusalOf(progress.key, cause);
    }
    // In an outage there is no point in waiting. Otherwise the connection is about to come back.
    const patience = this.#isDown() || progress.refusal !== null ? maxUnsent : Infinity;
    if (attempt < (kind === "conflict" ? maxConflicts : patience)) return;
    if (kind !== "conflict") {
      const trouble = this.#causeOf(progress);
      const why = progress.refusal ?? trouble?.words ?? failed.message;
      throw new StoreUnavailable(`Cannot ${name}: ${why}`, { cause: trouble?.error ?? cause });
    }
    this.#events.conflict(name, progress.key);
    throw new WriteConflict(progress.key, attempt);
  }
}

function wordsOf(error: Error): string {
  return error instanceof StoreUnavailable ? error.message : `Redis refused: ${error.message}`;
}

/** What failed, if it was a command and not a record, a rule or a bug. */
function failureIn(error: unknown): CommandFailed | null {
  if (error instanceof CommandFailed) return error;
  // A read that was refused, as while the server loads its file.
  if (!(error instanceof StoreUnavailable)) return null;
  return new CommandFailed(isWrongServer(error) ? "unsent" : "refused", error);
}
