/// <reference lib="dom" />
import { html, nothing, render, type TemplateResult } from "lit";
import type { FeedEvents } from "../sections.ts";
import { drawBench } from "./bench.ts";
import { drawEverybody } from "./everybody_bar.ts";
import { tickTimes } from "./markdown_view.ts";
import { Model } from "./model.ts";
import { onRedraw, redraw } from "./redraw.ts";
import { Screens } from "./screens.ts";
import "./skyra.ts";
import { drawEnded, drawStatus } from "./status_line.ts";
import { attempt, drawToast } from "./toast.ts";

const eventNames = [
  "snapshot",
  "message",
  "players",
  "commands",
  "clock",
  "dice",
  "faults",
  "status",
  "keys",
] as const satisfies readonly (keyof FeedEvents)[];

const narrow = globalThis.matchMedia("(max-width: 999px)");
const model = new Model();
const screens = new Screens(model);
let isLost = false;
/** On a phone the test bench takes the place of the channel while it is open. */
let isBenchOpen = !narrow.matches;

function drawPage(): TemplateResult {
  const status = model.isReady || isLost
    ? drawStatus(isLost ? null : model.get("status"))
    : "Connecting…";
  return html`
    <a class="skip" href="#screens">Skip to the channel</a>
        <header class="top">
      <h1><span class="hash" aria-hidden="true">#</span> ${model.isReady
        ? model.get("channel").name
        : "…"}</h1>
      <p id="status" class="status" role="status">${status}</p>
      <button id="bench-toggle" type="button" aria-controls="bench" aria-expanded=${String(
        isBenchOpen,
      )}
        @click=${() => openBench(!isBenchOpen)}>Test bench</button>
    </header>
        ${model.isReady ? drawRoom() : nothing}
        ${drawToast()}
  `;
}

function drawRoom(): TemplateResult {
  return html`
    ${drawEnded(model.get("status"))}
        <div class="people">
          <nav id="players" aria-label="Players">${screens.drawTabs()}</nav>
          <form id="add-player" autocomplete="off" @submit=${addPlayer}>
            <label for="new-player" class="unseen">Name of a new player</label>
            <input id="new-player" name="name" placeholder="New player" maxlength="32" required>
            <button type="submit">Add player</button>
          </form>
          ${drawEverybody(model)}
        </div>
        <div class="room">
      <main id="screens" tabindex="-1">${screens.draw()}</main>
      <aside id="bench" aria-label="Test bench">${drawBench(model)}</aside>
    </div>
  `;
}

function openBench(isOpen: boolean): void {
  isBenchOpen = isOpen;
  redraw();
}

async function addPlayer(event: Event): Promise<void> {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const name = String(new FormData(form).get("name") ?? "");
  const player = await attempt("POST", "players", { name });
  if (!player) return;
  form.reset();
  screens.reveal(player.id);
}

/** Takes in an event of the feed. */
function apply<Name extends keyof FeedEvents>(name: Name, data: FeedEvents[Name]): void {
  isLost = false;
  model.apply(name, data);
  if (name === "snapshot") {
    screens.reset();
    document.title = `#${model.get("channel").name} | ${model.get("guild").name}`;
  } else if (name === "message") {
    screens.messageChanged((data as FeedEvents["message"]).message);
  } else if (name === "players") screens.playersChanged();
  redraw();
}

/** The browser reconnects by itself, and each connection begins with a snapshot. */
function listen(): void {
  const feed = new EventSource("/api/feed");
  for (const name of eventNames) {
    feed.addEventListener(name, ({ data }) => apply(name, JSON.parse(data)));
  }
  feed.addEventListener("error", () => {
    isLost = true;
    redraw();
  });
}

onRedraw(() => {
  document.body.classList.toggle("bench-open", isBenchOpen);
  render(drawPage(), document.body);
  if (model.isReady) tickTimes(model.now);
});
narrow.addEventListener("change", () => openBench(!narrow.matches));
// Spans and relative times go on.
setInterval(redraw, 500);
listen();
redraw();
