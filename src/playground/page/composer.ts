/// <reference lib="dom" />
import type { ApiCommand } from "../../emulator/mod.ts";
import { isComplete, suggest, type Suggestion } from "./completion.ts";
import { el } from "./dom.ts";

/** What a composer needs. */
interface ComposerParts {
  /** Makes the ids of its elements unique. */
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly commands: () => readonly ApiCommand[];
  /** Called with a whole line. */
  readonly send: (line: string) => void;
}

/** The input line, with the commands that match what is typed (ARIA pattern: combobox). */
export class Composer {
  readonly element: HTMLElement;
  readonly #parts: ComposerParts;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #problem = el("p", { class: "problem", role: "alert" });
  #suggestions: readonly Suggestion[] = [];
  #active = -1;

  constructor(parts: ComposerParts) {
    this.#parts = parts;
    const listId = `suggestions-${parts.id}`;
    const label = `Message #${parts.channel} as ${parts.name}`;
    this.#list = el("ul", { id: listId, class: "suggestions", role: "listbox", hidden: true });
    this.#list.setAttribute("aria-label", "Commands");
    this.#input = el("input", {
      type: "text",
      role: "combobox",
      "aria-label": label,
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": listId,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      enterkeyhint: "send",
      maxlength: 1000,
      placeholder: `Message #${parts.channel}, or / for commands`,
      input: () => this.#suggest(),
      blur: () => this.#close(),
      focus: () => this.#suggest(),
      keydown: (event) => this.#key(event as KeyboardEvent),
    });
    this.element = el(
      "form",
      {
        class: "composer",
        submit: (event) => {
          event.preventDefault();
          this.#submit();
        },
      },
      this.#problem,
      this.#list,
      this.#input,
      el("button", { type: "submit", class: "send", "aria-label": `Send as ${parts.name}` }, "➤"),
    );
  }

  focus(): void {
    this.#input.focus();
  }

  /** Shows a problem with this player's last action; "" clears it. */
  showProblem(problem: string): void {
    this.#problem.textContent = problem;
  }

  #suggest(): void {
    const commands = this.#parts.commands();
    this.#suggestions = suggest(this.#input.value, commands);
    // Enter sends a complete line, so no suggestion is preselected.
    this.#active = isComplete(this.#input.value, commands) ? -1 : 0;
    this.#draw();
  }

  #close(): void {
    this.#suggestions = [];
    this.#draw();
  }

  #draw(): void {
    const isOpen = this.#suggestions.length > 0;
    this.#list.hidden = !isOpen;
    this.#input.setAttribute("aria-expanded", String(isOpen));
    this.#list.replaceChildren(
      ...this.#suggestions.map((item, index) => this.#drawItem(item, index)),
    );
    const active = isOpen && this.#active >= 0 ? this.#list.children[this.#active] : undefined;
    if (active) this.#input.setAttribute("aria-activedescendant", active.id);
    else this.#input.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  }

  #drawItem(item: Suggestion, index: number): HTMLElement {
    return el(
      "li",
      {
        id: `suggestion-${this.#parts.id}-${index}`,
        role: "option",
        "aria-selected": index === this.#active ? "true" : "false",
        // Before the input loses the focus and the list closes.
        mousedown: (event) => {
          event.preventDefault();
          this.#accept(item);
        },
      },
      el("strong", {}, item.label),
      el("span", {}, item.hint),
    );
  }

  #accept({ line }: Suggestion): void {
    this.#input.value = line;
    this.#input.focus();
    this.#suggest();
  }

  #key(event: KeyboardEvent): void {
    const count = this.#suggestions.length;
    if (count === 0) return;
    const chosen = this.#suggestions[this.#active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#active = this.#active < 0 && step < 0
        ? count - 1
        : (this.#active + step + count) % count;
      this.#draw();
    } else if (event.key === "Escape") this.#close();
    else if ((event.key === "Enter" || event.key === "Tab") && chosen && !event.shiftKey) {
      this.#accept(chosen);
    } else return;
    event.preventDefault();
  }

  #submit(): void {
    const line = this.#input.value.trim();
    if (line === "") return;
    this.#input.value = "";
    this.#close();
    this.#parts.send(line);
  }
}
