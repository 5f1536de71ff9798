/// <reference lib="dom" />
import { ApiError } from "./api.ts";
import { byId } from "./dom.ts";

const shownMs = 6_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Does something that belongs to no player; an {@linkcode ApiError} is shown for a while. */
export async function attempt(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    show(error.message);
  }
}

function show(text: string): void {
  const toast = byId("toast");
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => toast.hidden = true, shownMs);
}
