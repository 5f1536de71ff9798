/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { html, nothing, render, type TemplateResult } from "lit";
import type { FeedEvents } from "../sections.ts";
import { drawBench } from "./bench.ts";
import { tickTimes } from "./markdown_view.ts";
import { Model } from "./model.ts";
import { onRedraw, redraw } from "./redraw.ts";
import { drawRoundSwitch } from "./round_switch.ts";
import { moveInToolbar, Screens } from "./screens.ts";
import "./skyra.ts";
import { drawEnded, drawLost, isInTrouble } from "./status_line.ts";
import { keepTabOrder } from "./tab_order.ts";
import { attempt, drawToast } from "./toast.ts";

const eventNames = [
  "snapshot",
  "message",
  "players",
  "commands",
  "guildLocale",
  "clock",
  "dice",
  "faults",
  "round",
  "status",
  "keys",
] as const satisfies readonly (keyof FeedEvents)[];

const narrow = globalThis.matchMedia("(max-width: 999px)");
const model = new Model();
const screens = new Screens(model);
let isLost = false;
let isBenchOpen = false;

function drawPage(): TemplateResult {
  if (!model.isReady) {
    return isLost ? drawLost() : html`<p class="waiting" role="status">Connecting…</p>`;
  }
  const { name, line } = model.get("about");
  const hasTrouble = isInTrouble(model);
  return html`
    <a class="skip" href="#screens">Skip to the channel</a>
    <header class="top">
      <h1><span aria-hidden="true">🎲</span> ${name}</h1>
      <p class="about">${line}</p>
      ${drawRoundSwitch(model.get("round"))}
      <button
        id="bench-toggle"
        type="button"
        class=${hasTrouble ? "small trouble" : "small"}
        aria-controls="bench"
        aria-expanded=${String(isBenchOpen)}
        @click=${toggleBench}
      >Test bench${hasTrouble
        ? html`<span class="unseen">, something is wrong</span>`
        : nothing}</button>
    </header>
    ${isLost ? drawLost() : nothing}
    ${drawEnded(model.get("status"))}
    <nav class="people" aria-label="Players and new players">
      <div id="players" role="toolbar" aria-label="Players" @keydown=${moveInToolbar}>
        ${screens.drawTabs()}
      </div>
      <form id="add-player" autocomplete="off" @submit=${addPlayer}>
        <label for="new-player" class="unseen">Name of a new player</label>
        <input id="new-player" name="name" placeholder="New player" maxlength="32" required>
        <button type="submit" class="small">Add player</button>
      </form>
    </nav>
    <div class="room">
      <main id="screens" tabindex="-1">
        <p id="log-keys" class="unseen">Arrow keys go from message to message.</p>
        ${screens.draw()}
      </main>
      <aside id="bench" aria-label="Test bench" ?hidden=${!isBenchOpen}>
        ${isBenchOpen ? drawBench(model, !narrow.matches) : nothing}
      </aside>
    </div>
    ${drawToast()}
  `;
}

function toggleBench(): void {
  isBenchOpen = !isBenchOpen;
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
    document.title = `${model.get("about").name}: playground`;
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
  render(drawPage(), document.body);
  for (const log of document.querySelectorAll(".log")) keepTabOrder(log);
  if (model.isReady) tickTimes(model.now);
});
narrow.addEventListener("change", redraw);
// Spans and relative times go on.
setInterval(redraw, 500);
listen();
redraw();
