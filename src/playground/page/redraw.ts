/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

let draw = () => {};
let isDue = false;

/** Sets what {@linkcode redraw} calls. */
export function onRedraw(whole: () => void): void {
  draw = whole;
}

/** Draws the page again, once for all changes of this moment. */
export function redraw(): void {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    drawKeepingFocus();
  });
}

/**
 * When the part that has the focus goes or becomes another, the part of the same `data-focus` in
 * its `data-parts` gets it, else the first one; of a message that is gone, the input line.
 */
function drawKeepingFocus(): void {
  const held = document.activeElement;
  const name = held instanceof HTMLElement ? held.dataset.focus : undefined;
  const group = held?.closest("[data-parts]");
  const screen = held?.closest(".screen");
  draw();
  if (!(held instanceof HTMLElement) || name === undefined || !group) return;
  if (held.isConnected && held.dataset.focus === name) return;
  // Skyra's elements show their content a frame later, and only what is shown takes the focus.
  requestAnimationFrame(() => {
    const parts = [...group.querySelectorAll<HTMLElement>("[data-focus]")];
    const next = parts.find(({ dataset }) => dataset.focus === name) ?? parts[0];
    if (group.isConnected) next?.focus({ preventScroll: true });
    else screen?.querySelector<HTMLElement>(".composer input")?.focus();
  });
}
