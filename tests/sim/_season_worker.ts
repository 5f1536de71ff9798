/** Plays seasons on a thread of its own: the program's main thread only counts. */
import { EveningFailed } from "./_evening.ts";
import { playSeason, type SeasonOptions, type SeasonReport } from "./_season.ts";

/** What the main thread asks for. */
export type Order = Omit<SeasonOptions, "onEvening">;

/** What it is told: after each evening nothing but that, and at the end what it came to. */
export type Word =
  | { readonly kind: "evening" }
  | { readonly kind: "done"; readonly report: SeasonReport }
  | { readonly kind: "failed"; readonly message: string };

declare const self: {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(word: Word): void;
};

self.onmessage = ({ data }) => void play(data);

async function play(order: Order): Promise<void> {
  try {
    const onEvening = () => self.postMessage({ kind: "evening" });
    self.postMessage({ kind: "done", report: await playSeason({ ...order, onEvening }) });
  } catch (error) {
    self.postMessage({ kind: "failed", message: explain(error) });
  }
}

function explain(error: unknown): string {
  if (error instanceof EveningFailed) return error.message;
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
