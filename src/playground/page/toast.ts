import { html, type TemplateResult } from "lit";
import { ApiError, send } from "./api.ts";
import { redraw } from "./redraw.ts";

const shownMs = 6_000;
let shown = "";
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for something that belongs to no player; an {@linkcode ApiError} is shown for a while. */
export async function attempt(...request: Parameters<typeof send>) {
  try {
    return await send(...request);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    show(error.message);
    clearTimeout(timer);
    timer = setTimeout(() => show(""), shownMs);
  }
}

/** Draws the error that is shown at the moment. */
export function drawToast(): TemplateResult {
  return html`<p id="toast" role="alert" ?hidden=${shown === ""}>${shown}</p>`;
}

function show(text: string): void {
  shown = text;
  redraw();
}
