import type { Game } from "../../src/game/mod.ts";
import type { Place } from "../../src/service/mod.ts";
import type { StoreOperation, StoreOptions } from "../../src/storage/mod.ts";
import type { Step } from "../../src/storage/redis/mod.ts";
import type { Answer, Request } from "./_app.ts";

/** How a worker is started: its only argument, as JSON. */
export interface WorkerSettings {
  readonly name: string;
  readonly at: StoreOptions;
  readonly seed: number;
}

/** What a worker is asked; it answers all but `dieAt`, with the same number. */
export type Order =
  & { readonly number: number }
  & (
    | { readonly request: Request }
    | { readonly look: Place }
    | { readonly settle: true }
    | { readonly dieAt: DyingStep }
  );

/** What a worker says: an answer, or something that must not happen. */
export type Report =
  | { readonly number: number; readonly answer: Answer | Seen | null }
  | { readonly problem: string };

/** What is seen of a channel. */
export interface Seen {
  readonly game: Game | null | "unavailable";
}

/** The turn of a step at which a worker kills itself. */
export interface DyingStep {
  readonly operation: StoreOperation;
  readonly step: Step;
  readonly turn: number;
}

/** A message of each line, until the stream ends. */
export async function* messagesIn<T>(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<T> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line);
  }
}

/** A message as a line. */
export function lineOf(message: Order | Report): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(message)}\n`);
}
