/** Plays seasons on a thread of its own: the program's main thread only counts. */
import type { EveningFailed } from "./_evening.ts";
import { playSeason, type SeasonOptions, type SeasonReport } from "./_season.ts";

/** What the main thread asks for. */
export type Order = Omit<SeasonOptions, "onEvening" | "onFailure">;

/** What it is told: of each evening that it is over, or how it failed; at the end what it came to. */
export type Word =
  | { readonly kind: "evening" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "done"; readonly report: SeasonReport }
  /** The season could not be played to its end. */
  | { readonly kind: "broken"; readonly message: string };

declare const self: {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(word: Word): void;
};

self.onmessage = ({ data }) => void play(data);

async function play(order: Order): Promise<void> {
  try {
    const onEvening = () => self.postMessage({ kind: "evening" });
    const onFailure = ({ message }: EveningFailed) => self.postMessage({ kind: "failed", message });
    const report = await playSeason({ ...order, onEvening, onFailure });
    self.postMessage({ kind: "done", report });
  } catch (error) {
    const message = error instanceof Error ? error.stack ?? error.message : String(error);
    self.postMessage({ kind: "broken", message });
  }
}
