/// <reference lib="dom" />
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { MessageView } from "../../emulator/mod.ts";
import type { Player } from "../sections.ts";
import { drawApps } from "./apps_menu.ts";
import {
  ApiError,
  type InteractionResult,
  type OpenedModal,
  send,
  slash,
  submitModal,
  useComponent,
  userCommand,
} from "./api.ts";
import { avatarOf } from "./avatar.ts";
import { Composer } from "./composer.ts";
import { drawMarkdown, type Names } from "./markdown_view.ts";
import { drawMessage } from "./message_view.ts";
import { drawModal, type Entries } from "./modal_view.ts";
import type { Model } from "./model.ts";
import { redraw } from "./redraw.ts";
import { moveByArrow } from "./tab_order.ts";

/** What became of a player's uses of a message's components. */
interface Uses {
  readonly pending: readonly string[];
  readonly failure: string | null;
}
const noUses: Uses = { pending: [], failure: null };

/** The channel as one player sees it, and what that player does there. */
export class Screen {
  readonly #model: Model;
  readonly #player: Player;
  readonly #composer: Composer;
  readonly #dismissed = new Set<string>();
  readonly #uses = new Map<string, Uses>();
  /** Messages that only this page shows, as Discord's client does. */
  readonly #notes: MessageView[] = [];
  /** The form that is open, if one is, and why it could not be sent. */
  #modal: OpenedModal | null = null;
  #modalProblem = "";

  constructor(model: Model, player: Player) {
    this.#model = model;
    this.#player = player;
    this.#composer = new Composer(model, player, (line) => void this.#write(line));
  }

  /** A message was written, edited or deleted: what failed on it before is over. */
  changed({ id }: MessageView): void {
    this.#setUses(id, { failure: null });
  }

  /** Draws it. A screen reader reads the new messages of the screen that `isLive`. */
  draw(isLive: boolean, focusin: () => void): TemplateResult {
    const { id, name } = this.#player;
    return html`
      <section
        class="screen"
        data-player=${id}
        aria-label="${name}'s screen"
        @focusin=${focusin}
      >
            <h2><img src=${avatarOf(
              this.#player,
            )} alt="" width="24" height="24">${name}${mayManage(this.#player)
              ? html`<small>manages the server</small>`
              : nothing}</h2>
            ${drawApps(
              this.#model,
              this.#player,
              (command, target) => void this.#useOn(command, target),
            )}
            <div
              class="log"
              role="log"
              tabindex="0"
              aria-live=${isLive ? "polite" : "off"}
              aria-label="What ${name} sees"
              aria-describedby="log-keys"
              @keydown=${moveByArrow}
            >
              <div class="record">
                <div class="beginning">
                  <strong>Welcome to #${this.#model.get("channel").name}!</strong>
                  <p>${this.#drawHint()}</p>
                </div>
                <discord-messages no-background>${this.#drawMessages()}</discord-messages>
              </div>
            </div>
            ${this.#composer.draw()}
            ${this.#drawModal()}
          </section>
    `;
  }

  #drawModal(): TemplateResult | typeof nothing {
    if (this.#modal === null) return nothing;
    return drawModal(this.#modal, {
      problem: this.#modalProblem,
      send: (entries) => void this.#submit(entries),
      close: () => this.#open(null),
    });
  }

  #open(modal: OpenedModal | null, problem = ""): void {
    this.#modal = modal;
    this.#modalProblem = problem;
    redraw();
  }

  /** Sends the form. It stays open when nothing comes of it, as in Discord's client. */
  async #submit(entries: Entries): Promise<void> {
    const modal = this.#modal;
    if (modal === null) return;
    try {
      const { failed } = await submitModal(this.#player.id, modal, entries);
      this.#open(failed === null ? null : modal, failed ?? "");
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#open(modal, error.message);
    }
  }

  #drawMessages(): unknown {
    const messages = [...this.#model.messagesFor(this.#player.id), ...this.#notes]
      .filter(({ id }) => !this.#dismissed.has(id))
      .toSorted((a, b) => a.createdAt - b.createdAt);
    return repeat(messages, ({ id }) => id, (message) => {
      const uses = this.#uses.get(message.id) ?? noUses;
      const draw = () =>
        drawMessage(message, {
          playerId: this.#player.id,
          names: this.#names(),
          use: (customId, values) => void this.#use(message.id, customId, values),
          dismiss: () => {
            this.#dismissed.add(message.id);
            redraw();
          },
          ...uses,
        });
      return guard([message, uses, this.#model.get("players")], draw);
    });
  }

  #names(): Names {
    const { id: channelId, name } = this.#model.get("channel");
    return {
      now: this.#model.now,
      nameOf: (id) => this.#model.nameOf(id),
      channelName: (id) => id === channelId ? name : null,
    };
  }

  async #use(messageId: string, customId: string, values?: readonly string[]): Promise<void> {
    const others = () => this.#uses.get(messageId)?.pending.filter((id) => id !== customId) ?? [];
    this.#setUses(messageId, { pending: [...others(), customId], failure: null });
    const result = await this.#attempt(() =>
      useComponent(this.#player.id, messageId, customId, values)
    );
    this.#setUses(messageId, {
      pending: others(),
      ...result?.failed ? { failure: result.failed } : {},
    });
  }

  #setUses(messageId: string, uses: Partial<Uses>): void {
    this.#uses.set(messageId, { ...noUses, ...this.#uses.get(messageId), ...uses });
    redraw();
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

  async #useOn(command: string, target: Player): Promise<void> {
    const result = await this.#attempt(() => userCommand(this.#player.id, command, target.id));
    if (result?.failed) this.#note(`${command}, on ${target.name}: ${result.failed}`);
  }

  /** Does something; an {@linkcode ApiError} is shown at the composer. */
  async #attempt(action: () => Promise<InteractionResult>): Promise<InteractionResult | null> {
    this.#composer.problem = "";
    try {
      const result = await action();
      if (result?.modal) this.#open(result.modal);
      return result;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#composer.problem = error.message;
      return null;
    } finally {
      redraw();
    }
  }

  #note(text: string): void {
    this.#notes.push({
      id: `note-${this.#notes.length}`,
      channelId: this.#model.get("channel").id,
      author: { id: "0", name: "Discord", bot: true },
      content: `❗ ${text}`,
      embeds: [],
      components: [],
      attachments: [],
      ephemeral: true,
      loading: false,
      mentions: [],
      createdAt: this.#model.now,
    });
    redraw();
  }

  /** How to begin, at the top of the log. */
  #drawHint(): TemplateResult | string {
    const command = this.#model.get("commands").find(({ type }) => type === 1);
    const [first] = command?.options ?? [];
    if (!command) return "The bot has no commands yet.";
    const line = `/${[command.name, first?.type === 1 ? first.name : ""].join(" ").trim()}`;
    return html`
      You are ${this.#player.name} here: ${drawMarkdown(
        "type `/` below, or begin with ",
        this.#names(),
      )}<button
        type="button" class="press primary" @click=${() => this.#write(line)}>${line}</button>
    `;
  }
}

/** Whether a player has Manage Server. Discord docs: Permissions, Bitwise Permission Flags. */
function mayManage({ permissions }: Player): boolean {
  return (BigInt(permissions) & (1n << 5n)) !== 0n;
}
