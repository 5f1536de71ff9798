/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const controls = "button, select, a[href]";

/**
 * Takes what stands before the newest board out of the Tab order: a log grows long, and Tab goes
 * through it from its beginning. The arrow keys go to older messages, whose controls are in the order
 * while the focus is in them.
 */
export function keepTabOrder(log: Element): void {
  const messages = [...log.querySelectorAll("[role=article]")];
  const newest = messages.findLastIndex(isBoard);
  messages.forEach((message, index) => {
    const holdsFocus = hasFocus(message);
    if (!holdsFocus) message.removeAttribute("tabindex");
    setInOrder(message, index >= newest || holdsFocus);
  });
  const beginning = log.querySelector(".beginning");
  if (beginning) setInOrder(beginning, newest < 0 || hasFocus(beginning));
}

/** Moves the focus from message to message on ArrowUp and ArrowDown, from the log to its last one. */
export function moveByArrow(event: KeyboardEvent): void {
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
  const { currentTarget: log, target } = event;
  if (!(log instanceof Element && target instanceof Element) || step === 0) return;
  if (target.matches("select")) return;
  const messages = [...log.querySelectorAll<HTMLElement>("[role=article]")];
  const from = messages.findIndex((message) => message.contains(target));
  const next = messages[from < 0 ? messages.length - 1 : from + step];
  if (!next) return;
  event.preventDefault();
  // Not -1: the browser would skip what is slotted into the element, too.
  next.tabIndex = 0;
  next.focus();
}

/** A message to all that has an embed and something to press. */
function isBoard(message: Element): boolean {
  return !message.matches(".only-for-you") && message.querySelector("discord-embed") !== null &&
    message.querySelector("button:enabled, select:enabled") !== null;
}

function hasFocus(element: Element): boolean {
  return element.contains(document.activeElement);
}

function setInOrder(part: Element, isInOrder: boolean): void {
  for (const control of part.querySelectorAll(controls)) {
    if (isInOrder) control.removeAttribute("tabindex");
    else control.setAttribute("tabindex", "-1");
  }
}
