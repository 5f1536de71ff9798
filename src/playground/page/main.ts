/// <reference lib="dom" />
import type { FeedEvents } from "../sections.ts";
import { send } from "./api.ts";
import { BenchPanel } from "./bench_panel.ts";
import { byId } from "./dom.ts";
import { EndedBar } from "./ended_bar.ts";
import { EverybodyBar } from "./everybody_bar.ts";
import { FaultsPanel } from "./faults_panel.ts";
import { KeysPanel } from "./keys_panel.ts";
import { Model } from "./model.ts";
import { Screens } from "./screens.ts";
import "./skyra.ts";
import { StatusLine } from "./status_line.ts";
import { attempt } from "./toast.ts";

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

function start(): void {
  const model = new Model();
  const status = new StatusLine(model);
  const screens = new Screens(model);
  new EndedBar(model);
  new EverybodyBar(model);
  new BenchPanel(model);
  new FaultsPanel(model);
  new KeysPanel(model);
  model.on("snapshot", () => {
    const { guild, channel } = model.place;
    document.title = `#${channel.name} | ${guild.name}`;
    byId("channel-name").textContent = channel.name;
  });
  listen(model, status);
  handleNewPlayers(screens);
  handleBenchToggle();
}

/** The browser reconnects by itself, and each connection begins with a snapshot. */
function listen(model: Model, status: StatusLine): void {
  const feed = new EventSource("/api/feed");
  for (const name of eventNames) {
    feed.addEventListener(name, ({ data }) => model.apply(name, JSON.parse(data)));
  }
  feed.addEventListener("error", () => status.lost());
}

function handleNewPlayers(screens: Screens): void {
  const form = byId("add-player") as HTMLFormElement;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = String(new FormData(form).get("name") ?? "");
    void attempt(async () => {
      const { id } = await send("POST", "players", { name });
      form.reset();
      screens.reveal(id);
    });
  });
}

/** On a phone the test bench takes the place of the channel while it is open. */
function handleBenchToggle(): void {
  const button = byId("bench-toggle");
  const set = (isOpen: boolean) => {
    button.setAttribute("aria-expanded", String(isOpen));
    document.body.classList.toggle("bench-open", isOpen);
  };
  button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"));
  narrow.addEventListener("change", () => set(!narrow.matches));
  set(!narrow.matches);
}

start();
