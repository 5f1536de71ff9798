/// <reference lib="dom" />
import { avatarOf } from "./avatar.ts";
import { byId, el } from "./dom.ts";
import { tickTimes } from "./markdown_view.ts";
import type { Model } from "./model.ts";
import { Screen } from "./screen.ts";

/** From this width on, several screens fit side by side. */
const wide = globalThis.matchMedia("(min-width: 1000px)");
const maxShown = 3;

/** Which players' screens are shown, and the tabs that choose them. */
export class Screens {
  readonly #model: Model;
  readonly #screens = new Map<string, Screen>();
  readonly #unread = new Set<string>();
  readonly #main = byId("screens");
  readonly #tabs = byId("players");
  #shown: readonly string[] = [];
  /** The player to show once the feed has sent them. */
  #pending: string | null = null;

  constructor(model: Model) {
    this.#model = model;
    model.on("snapshot", () => this.#reset());
    model.on("players", () => this.#updatePlayers());
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
      this.#pending = id;
      return;
    }
    const others = wide.matches ? this.#shown.filter((other) => other !== id) : [];
    this.#show([...others.slice(-(maxShown - 1)), id]);
  }

  #updatePlayers(): void {
    const id = this.#pending;
    if (id === null || this.#model.nameOf(id) === null) return this.#drawTabs();
    this.#pending = null;
    this.reveal(id);
  }

  /** Makes all screens again: the channel and its commands may be different ones. */
  #reset(): void {
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

  /** Marks players who got a private message or a mention while their screen was not shown. */
  #markUnread(readerId: string | null, mentions: readonly string[]): void {
    const recipients = [...mentions, ...(readerId === null ? [] : [readerId])];
    const unseen = recipients.filter((id) =>
      !this.#shown.includes(id) && !this.#unread.has(id) && this.#model.nameOf(id) !== null
    );
    if (unseen.length === 0) return;
    for (const id of unseen) this.#unread.add(id);
    this.#drawTabs();
  }

  /** Of several screens, a screen reader reads only the one in use. */
  #listenTo(target: EventTarget | null): void {
    const section = target instanceof Element ? target.closest<HTMLElement>("[data-player]") : null;
    if (!section) return;
    for (const [id, screen] of this.#screens) screen.live = id === section.dataset.player;
  }
}
