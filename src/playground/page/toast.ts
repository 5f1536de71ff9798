/// <reference lib="dom" />
import { Refusal } from "./api.ts";
import { byId } from "./dom.ts";

const SHOWN_MS = 6_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Does something that belongs to no player; what was refused is shown for a while. */
export async function attempt(deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    show(error.message);
  }
}

function show(text: string): void {
  const toast = byId("toast");
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => toast.hidden = true, SHOWN_MS);
}
