/// <reference lib="dom" />
import type { MessageView } from "../../emulator/mod.ts";
import type { Player } from "../sections.ts";
import { ApiError, type InteractionResult, send, slash, useComponent } from "./api.ts";
import { avatarOf } from "./avatar.ts";
import { Composer } from "./composer.ts";
import { el, replaceKeepingFocus } from "./dom.ts";
import { drawMarkdown, type Names } from "./markdown_view.ts";
import { drawMessage } from "./message_view.ts";
import { isFor, type Model } from "./model.ts";

/** A log that is scrolled this close to its end keeps showing its end. */
const nearEndPx = 80;

/** The channel as one player sees it, and what that player does there. */
export class Screen {
  readonly element: HTMLElement;
  readonly composer: Composer;
  readonly #model: Model;
  readonly #player: Player;
  readonly #log: HTMLElement;
  readonly #list: HTMLElement;
  readonly #drawn = new Map<string, HTMLElement>();
  readonly #dismissed = new Set<string>();
  readonly #pending = new Set<string>();
  readonly #failures = new Map<string, string>();
  #isAtEnd = true;
  /** Messages that only this page shows, as Discord's client does. */
  #notes: readonly MessageView[] = [];

  constructor(model: Model, player: Player) {
    this.#model = model;
    this.#player = player;
    const { channel } = model.place;
    this.#list = el("discord-messages", { "no-background": true });
    this.#log = el(
      "div",
      {
        class: "log",
        role: "log",
        tabindex: "0",
        "aria-live": "off",
        "aria-label": `What ${player.name} sees`,
      },
      this.#drawBeginning(),
      this.#list,
    );
    this.composer = new Composer({
      id: player.id,
      name: player.name,
      channel: channel.name,
      commands: () => model.get("commands"),
      send: (line) => this.#write(line),
    });
    this.element = el(
      "section",
      { class: "screen", "data-player": player.id, "aria-label": `${player.name}'s screen` },
      el(
        "h2",
        {},
        el("img", { src: avatarOf(player), alt: "", width: 24, height: 24 }),
        player.name,
      ),
      this.#log,
      this.composer.element,
    );
    this.#followEnd();
  }

  /** Lets a screen reader read new messages of this screen, and of no other. */
  set live(on: boolean) {
    this.#log.setAttribute("aria-live", on ? "polite" : "off");
  }

  /** Draws all messages again. */
  redraw(): void {
    this.#drawn.clear();
    const messages = [...this.#model.messagesFor(this.#player.id), ...this.#notes]
      .filter(({ id }) => !this.#dismissed.has(id))
      .toSorted((a, b) => a.createdAt - b.createdAt);
    this.#list.replaceChildren(...messages.map((message) => this.#draw(message)));
    this.#scrollToEnd();
  }

  /** Draws a message that was written, edited or deleted. */
  update(message: MessageView): void {
    if (!isFor(message, this.#player.id)) return;
    this.#failures.delete(message.id);
    this.#place(message);
  }

  #place(message: MessageView): void {
    const old = this.#drawn.get(message.id);
    const isNote = this.#notes.some(({ id }) => id === message.id);
    const isThere = isNote || this.#model.find(message.id) !== undefined;
    if (!isThere || this.#dismissed.has(message.id)) this.#remove(message.id);
    else if (old) replaceKeepingFocus(old, this.#draw(message));
    else this.#list.append(this.#draw(message));
  }

  /** Keeps a log that shows its end at its end: skyra's elements grow after they are added. */
  #followEnd(): void {
    let heightBefore = 0;
    this.#log.addEventListener("scroll", () => {
      const { scrollHeight, scrollTop, clientHeight } = this.#log;
      // A change of its height scrolls the log too, which is not the player's doing.
      const isByHand = scrollHeight === heightBefore;
      heightBefore = scrollHeight;
      if (isByHand) this.#isAtEnd = scrollHeight - scrollTop - clientHeight < nearEndPx;
    }, { passive: true });
    const observer = new ResizeObserver(() => {
      if (this.#isAtEnd) this.#scrollToEnd();
    });
    observer.observe(this.#list);
    observer.observe(this.#log);
  }

  #scrollToEnd(): void {
    this.#isAtEnd = true;
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  #remove(id: string): void {
    const old = this.#drawn.get(id);
    if (!old) return;
    if (old.contains(document.activeElement)) this.composer.focus();
    old.remove();
    this.#drawn.delete(id);
  }

  #draw(message: MessageView): HTMLElement {
    const drawn = drawMessage(message, {
      playerId: this.#player.id,
      names: this.#names(),
      use: (customId, values) => this.#use(message.id, customId, values),
      isPending: (customId) => this.#pending.has(`${message.id} ${customId}`),
      failure: this.#failures.get(message.id),
      dismiss: () => {
        this.#dismissed.add(message.id);
        this.#remove(message.id);
      },
    });
    this.#drawn.set(message.id, drawn);
    return drawn;
  }

  #names(): Names {
    const { channel } = this.#model.place;
    return {
      now: this.#model.now,
      nameOf: (id) => this.#model.nameOf(id),
      channelName: (id) => id === channel.id ? channel.name : null,
    };
  }

  async #use(messageId: string, customId: string, values?: readonly string[]): Promise<void> {
    const key = `${messageId} ${customId}`;
    this.#pending.add(key);
    this.#failures.delete(messageId);
    this.#redrawMessage(messageId);
    const result = await this.#attempt(() =>
      useComponent(this.#player.id, messageId, customId, values)
    );
    this.#pending.delete(key);
    if (result?.failed) this.#failures.set(messageId, result.failed);
    this.#redrawMessage(messageId);
  }

  #redrawMessage(messageId: string): void {
    const message = this.#model.find(messageId);
    if (message) this.#place(message);
  }

  async #write(line: string): Promise<void> {
    const { id } = this.#player;
    if (!line.startsWith("/")) {
      await this.#attempt(() => send("POST", "say", { player: id, text: line }));
      return;
    }
    const result = await this.#attempt(() => slash(id, line));
    if (result?.failed) this.#note(`${line}: ${result.failed}`);
  }

  /** Does something; an {@linkcode ApiError} is shown at the composer. */
  async #attempt(action: () => Promise<InteractionResult>): Promise<InteractionResult | null> {
    this.composer.showProblem("");
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.composer.showProblem(error.message);
      return null;
    }
  }

  #note(text: string): void {
    const { channel } = this.#model.place;
    const note: MessageView = {
      id: `note-${this.#notes.length}`,
      channelId: channel.id,
      author: { id: "0", name: "Discord", bot: true },
      content: `❗ ${text}`,
      embeds: [],
      components: [],
      ephemeral: true,
      loading: false,
      mentions: [],
      createdAt: this.#model.now,
    };
    this.#notes = [...this.#notes, note];
    this.#place(note);
  }

  /** The top of the log: the channel's name, and how to begin. */
  #drawBeginning(): HTMLElement {
    const { channel } = this.#model.place;
    return el(
      "div",
      { class: "beginning" },
      el("strong", {}, `Welcome to #${channel.name}!`),
      el("p", {}, ...this.#drawHint()),
    );
  }

  #drawHint(): readonly Node[] {
    const [command] = this.#model.get("commands");
    const [first] = command?.options ?? [];
    if (!command) return [document.createTextNode("The bot has no commands yet.")];
    const line = `/${[command.name, first?.type === 1 ? first.name : ""].join(" ").trim()}`;
    return [
      drawMarkdown("Type `/` below, or begin with ", this.#names()),
      el(
        "button",
        { type: "button", class: "press primary", click: () => this.#write(line) },
        line,
      ),
    ];
  }
}
