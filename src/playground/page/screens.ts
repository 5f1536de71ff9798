/// <reference lib="dom" />
import { avatarOf } from "./avatar.ts";
import { byId, el } from "./dom.ts";
import { tickTimes } from "./markdown_view.ts";
import type { Model } from "./model.ts";
import { Screen } from "./screen.ts";

/** So wide, several screens fit side by side. */
const wide = globalThis.matchMedia("(min-width: 1000px)");
const MOST_AT_ONCE = 3;

/** Which players' screens are shown, and the tabs that choose them. */
export class Screens {
  readonly #model: Model;
  readonly #screens = new Map<string, Screen>();
  readonly #unread = new Set<string>();
  readonly #main = byId("screens");
  readonly #tabs = byId("players");
  #shown: readonly string[] = [];
  /** To be shown as soon as the feed tells of them. */
  #awaited: string | null = null;

  constructor(model: Model) {
    this.#model = model;
    model.on("snapshot", () => this.#begin());
    model.on("players", () => this.#welcome());
    model.on("message", (message) => {
      if (!message) return;
      for (const id of this.#shown) this.#screenOf(id)?.update(message);
      this.#markUnread(message.readerId ?? null, message.mentions);
    });
    this.#main.addEventListener("focusin", (event) => this.#listenTo(event.target));
    wide.addEventListener("change", () => this.#show(this.#shown));
    setInterval(() => tickTimes(this.#main, model.now), 1000);
  }

  /** Shows a player's screen, beside others if there is room. */
  reveal(id: string): void {
    if (this.#model.nameOf(id) === null) {
      this.#awaited = id;
      return;
    }
    const others = wide.matches ? this.#shown.filter((other) => other !== id) : [];
    this.#show([...others.slice(-(MOST_AT_ONCE - 1)), id]);
  }

  #welcome(): void {
    const id = this.#awaited;
    if (id === null || this.#model.nameOf(id) === null) return this.#drawTabs();
    this.#awaited = null;
    this.reveal(id);
  }

  /** Screens are made anew: it may be another channel, with other commands. */
  #begin(): void {
    this.#screens.clear();
    const ids = this.#model.get("players").map(({ id }) => id);
    const kept = this.#shown.filter((id) => ids.includes(id));
    this.#show(kept.length > 0 ? kept : ids.slice(0, 2));
  }

  #show(ids: readonly string[]): void {
    this.#shown = wide.matches ? ids : ids.slice(-1);
    for (const id of this.#shown) this.#unread.delete(id);
    const order = this.#model.get("players").map(({ id }) => id);
    const shown = order.filter((id) => this.#shown.includes(id)).map((id) => this.#screenOf(id));
    this.#main.replaceChildren(...shown.flatMap((screen) => screen ? [screen.element] : []));
    for (const screen of shown) screen?.redraw();
    this.#listenTo(this.#main.firstElementChild);
    this.#drawTabs();
  }

  #screenOf(id: string): Screen | undefined {
    const known = this.#screens.get(id);
    const player = this.#model.get("players").find((candidate) => candidate.id === id);
    if (known || !player) return known;
    const screen = new Screen(this.#model, player);
    this.#screens.set(id, screen);
    return screen;
  }

  #toggle(id: string): void {
    if (!wide.matches || !this.#shown.includes(id)) this.reveal(id);
    else if (this.#shown.length > 1) this.#show(this.#shown.filter((other) => other !== id));
    this.#tabs.querySelector<HTMLElement>(`[data-player="${id}"]`)?.focus();
  }

  #drawTabs(): void {
    this.#tabs.replaceChildren(
      ...this.#model.get("players").map((player) =>
        el(
          "button",
          {
            type: "button",
            class: this.#unread.has(player.id) ? "player unread" : "player",
            "aria-pressed": this.#shown.includes(player.id) ? "true" : "false",
            "data-player": player.id,
            title: `Show ${player.name}'s screen`,
            click: () => this.#toggle(player.id),
          },
          el("img", { src: avatarOf(player), alt: "", width: 24, height: 24 }),
          el("span", { class: "name" }, player.name),
          this.#unread.has(player.id) ? el("span", { class: "unseen" }, "(unread)") : null,
        )
      ),
    );
  }

  /** A dot at those who got something to themselves while their screen was not shown. */
  #markUnread(readerId: string | null, mentions: readonly string[]): void {
    const concerned = [...mentions, ...(readerId === null ? [] : [readerId])];
    const away = concerned.filter((id) =>
      !this.#shown.includes(id) && !this.#unread.has(id) && this.#model.nameOf(id) !== null
    );
    if (away.length === 0) return;
    for (const id of away) this.#unread.add(id);
    this.#drawTabs();
  }

  /** Of several screens, only the one in use is read aloud. */
  #listenTo(target: EventTarget | null): void {
    const section = target instanceof Element ? target.closest<HTMLElement>("[data-player]") : null;
    if (!section) return;
    for (const [id, screen] of this.#screens) screen.live = id === section.dataset.player;
  }
}
