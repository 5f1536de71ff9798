/** Runs simulations on a thread of its own: the program's main thread only counts. */
import { type BatchOptions, runBatch } from "./_batch.ts";
import type { RunFailed, RunReport } from "./_run.ts";

/** What the main thread asks for. */
export type BatchRequest = Omit<BatchOptions, "onRun" | "onFailure">;

/** What it hears: that a run is over, that one failed, and at the end what all came to. */
export type BatchMessage =
  | { readonly kind: "run" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "done"; readonly report: RunReport };

declare const self: {
  onmessage: ((event: MessageEvent<BatchRequest>) => void) | null;
  postMessage(message: BatchMessage): void;
};

self.onmessage = async ({ data }) => {
  const onRun = () => self.postMessage({ kind: "run" });
  const onFailure = ({ message }: RunFailed) => self.postMessage({ kind: "failed", message });
  self.postMessage({ kind: "done", report: await runBatch({ ...data, onRun, onFailure }) });
};
