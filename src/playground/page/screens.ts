/// <reference lib="dom" />
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { MessageView } from "../../emulator/mod.ts";
import { avatarOf } from "./avatar.ts";
import type { Model } from "./model.ts";
import { redraw } from "./redraw.ts";
import { Screen } from "./screen.ts";

/** From this width on, several screens fit side by side. */
const wide = globalThis.matchMedia("(min-width: 1000px)");
const maxShown = 3;

/** Which players' screens are shown, and the tabs that choose them. */
export class Screens {
  readonly #model: Model;
  readonly #screens = new Map<string, Screen>();
  readonly #unread = new Set<string>();
  /** The players to show side by side. Where there is no room for that, the last one is shown. */
  #chosen: readonly string[] = [];
  /** The player whose screen is in use: a screen reader reads no other. */
  #inUse: string | undefined;
  /** The player to show once the feed has sent them. */
  #pending: string | null = null;
  #guildId: string | undefined;

  constructor(model: Model) {
    this.#model = model;
    wide.addEventListener("change", () => this.#show(this.#chosen));
  }

  get #shown(): readonly string[] {
    return wide.matches ? this.#chosen : this.#chosen.slice(-1);
  }

  /** Shows a player's screen, beside others if there is room. */
  reveal(id: string): void {
    this.#pending = this.#model.nameOf(id) === null ? id : null;
    if (this.#pending !== null) return;
    const others = this.#chosen.filter((other) => other !== id);
    this.#show([...others.slice(-(maxShown - 1)), id]);
  }

  /** The players have changed. */
  playersChanged(): void {
    if (this.#pending !== null) this.reveal(this.#pending);
  }

  /** Begins all screens again: the channel and its commands may be different ones. */
  reset(): void {
    const { id: guildId } = this.#model.get("guild");
    if (guildId !== this.#guildId) this.#unread.clear();
    this.#guildId = guildId;
    this.#screens.clear();
    const ids = this.#model.get("players").map(({ id }) => id);
    const kept = this.#chosen.filter((id) => ids.includes(id));
    this.#show(kept.length > 0 ? kept : ids.slice(0, 2).toReversed());
  }

  /** A private message or a mention marks the tabs of players whose screens are not shown. */
  messageChanged(message: MessageView): void {
    for (const screen of this.#screens.values()) screen.changed(message);
    for (const id of [...message.mentions, ...message.readerId ? [message.readerId] : []]) {
      if (!this.#shown.includes(id)) this.#unread.add(id);
    }
  }

  draw(): unknown {
    const shown = this.#model.get("players").filter(({ id }) => this.#shown.includes(id));
    return repeat(shown, ({ id }) => id, (player) => {
      const screen = this.#screens.get(player.id) ?? new Screen(this.#model, player);
      this.#screens.set(player.id, screen);
      return screen.draw(player.id === (this.#inUse ?? shown[0]?.id), () => {
        this.#inUse = player.id;
        redraw();
      });
    });
  }

  /** The buttons of a toolbar: one of them is in the Tab order. */
  drawTabs(): readonly TemplateResult[] {
    const [tabStop] = this.#shown.toReversed();
    const acting = this.#model.get("round").playerId;
    return this.#model.get("players").map((player) => {
      const isUnread = this.#unread.has(player.id);
      return html`
        <button
          type="button"
          class=${["player", isUnread && "unread", player.id === acting && "acting"]
            .filter(Boolean).join(" ")}
          aria-pressed=${String(this.#shown.includes(player.id))}
          data-player=${player.id}
          tabindex=${player.id === tabStop ? "0" : "-1"}
          title="Show ${player.name}'s screen"
          @click=${() => this.#toggle(player.id)}
        ><img src=${avatarOf(player)} alt="" width="24" height="24"><span class="name">${player
          .name}</span>${isUnread ? html`<span class="unseen">(unread)</span>` : nothing}</button>
      `;
    });
  }

  #toggle(id: string): void {
    if (!wide.matches || !this.#shown.includes(id)) this.reveal(id);
    else if (this.#chosen.length > 1) this.#show(this.#chosen.filter((other) => other !== id));
  }

  #show(ids: readonly string[]): void {
    this.#chosen = ids;
    this.#inUse = undefined;
    for (const id of this.#shown) this.#unread.delete(id);
    redraw();
  }
}

/** Moves the focus between the buttons of a toolbar (ARIA pattern: toolbar). */
export function moveInToolbar(event: KeyboardEvent): void {
  const { currentTarget: toolbar, target } = event;
  if (!(toolbar instanceof Element)) return;
  const buttons = [...toolbar.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === target);
  const next: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % buttons.length,
    ArrowLeft: (at + buttons.length - 1) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  const found = buttons[next[event.key] ?? -1];
  if (!found) return;
  event.preventDefault();
  found.focus();
}
