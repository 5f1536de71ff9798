/// <reference lib="dom" />
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Model } from "./model.ts";
import type { Player } from "../sections.ts";
import { describedIn, isComplete, offeredTo, suggest, type Suggestion } from "./completion.ts";
import { redraw } from "./redraw.ts";

/** The input line, with the commands that match what is typed (ARIA pattern: combobox). */
export class Composer {
  /** A problem with this player's last action. */
  problem = "";
  readonly #model: Model;
  readonly #player: Player;
  readonly #send: (line: string) => void;
  #text = "";
  #suggestions: readonly Suggestion[] = [];
  #active = -1;

  /** `send` is called with a whole line. */
  constructor(model: Model, player: Player, send: (line: string) => void) {
    this.#model = model;
    this.#player = player;
    this.#send = send;
  }

  draw(): TemplateResult {
    const { id, name } = this.#player;
    const channel = this.#model.get("channel").name;
    const isOpen = this.#suggestions.length > 0;
    return html`
      <form class="composer" @submit=${(event: Event) => this.#submit(event)}>
        <p class="problem" role="alert">${this.problem}</p>
        <ul id="suggestions-${id}" class="suggestions" role="listbox" aria-label="Commands"
          ?hidden=${!isOpen}>${this.#suggestions.map((item, index) =>
            this.#drawItem(item, index)
          )}</ul>
        <input
          type="text"
          role="combobox"
          aria-label="Message #${channel} as ${name}"
          aria-autocomplete="list"
          aria-expanded=${String(isOpen)}
          aria-controls="suggestions-${id}"
          aria-activedescendant=${isOpen && this.#active >= 0
            ? this.#itemId(this.#active)
            : nothing}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="send"
          maxlength="1000"
          placeholder="Message #${channel}, or / for commands"
          .value=${live(this.#text)}
          @input=${({ currentTarget }: Event) =>
            this.#type((currentTarget as HTMLInputElement).value)}
          @blur=${() => this.#close()}
          @focus=${() => this.#type(this.#text)}
          @keydown=${(event: KeyboardEvent) => this.#key(event)}
        >
        <button type="submit" class="send" aria-label="Send as ${name}">➤</button>
      </form>
    `;
  }

  #drawItem(item: Suggestion, index: number): TemplateResult {
    // Before the input loses the focus and the list closes.
    const accept = (event: Event) => {
      event.preventDefault();
      this.#type(item.line);
    };
    return html`
      <li
        id=${this.#itemId(index)}
        role="option"
        aria-selected=${String(index === this.#active)}
        @mousedown=${accept}
      ><strong>${item.label}</strong><span>${item.hint}</span></li>
    `;
  }

  #itemId(index: number): string {
    return `suggestion-${this.#player.id}-${index}`;
  }

  #type(text: string): void {
    const players = this.#model.get("players");
    const { locale, permissions } = players.find(({ id }) => id === this.#player.id) ??
      this.#player;
    const commands = describedIn(offeredTo(this.#model.get("commands"), permissions), locale);
    this.#text = text;
    this.#suggestions = suggest(text, commands);
    // Enter sends a complete line, so no suggestion is preselected.
    this.#activate(isComplete(text, commands) ? -1 : 0);
  }

  #activate(index: number): void {
    this.#active = index;
    redraw();
    requestAnimationFrame(() =>
      document.getElementById(this.#itemId(index))?.scrollIntoView({ block: "nearest" })
    );
  }

  #close(): void {
    this.#suggestions = [];
    redraw();
  }

  #key(event: KeyboardEvent): void {
    const count = this.#suggestions.length;
    if (count === 0) return;
    const chosen = this.#suggestions[this.#active];
    if (event.key === "ArrowDown") this.#activate((this.#active + 1) % count);
    else if (event.key === "ArrowUp") {
      this.#activate((Math.max(this.#active, 0) + count - 1) % count);
    } else if (event.key === "Escape") this.#close();
    else if ((event.key === "Enter" || event.key === "Tab") && chosen && !event.shiftKey) {
      this.#type(chosen.line);
    } else return;
    event.preventDefault();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const line = this.#text.trim();
    if (line === "") return;
    this.#text = "";
    this.#close();
    this.#send(line);
  }
}
