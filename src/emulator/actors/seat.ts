import { compact } from "../compact.ts";
import type { Deed, Interactions } from "../interactions/interactions.ts";
import { type ApiSelect, ComponentType, InteractionType, type Json } from "../wire.ts";
import type { CommandRegistry } from "../world/command_registry.ts";
import type { MessageView } from "../world/message_view.ts";
import { writeMessage } from "../world/message_writer.ts";
import { canView, maySend } from "../world/permissions.ts";
import { type Channel, shownName, type User } from "../world/places.ts";
import type { World } from "../world/world.ts";
import { ActorError } from "./actor_error.ts";
import { readCommandLine, type TypedCommand } from "./command_line.ts";
import { commandsIn, refusalOf } from "./command_access.ts";
import { findButton, findChoice, type Label } from "./find_component.ts";
import { Outcome } from "./outcome.ts";
import { messageText } from "./screen.ts";
import { type Patience, waitUntil } from "./wait_until.ts";

/** What actors act upon. */
export interface Stage {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commands: CommandRegistry;
}

/** Where to press: a message, by itself or by its id; else the newest that fits. */
export interface Aim {
  readonly message?: MessageView | string;
}

/** What a wait or a look is for: a text, a pattern, or a question about a message. */
export type Sight = string | RegExp | ((message: MessageView) => boolean);

/** An interaction that no client would send. */
export interface Forgery {
  readonly type?: InteractionType;
  /** The `data` of the interaction, as it is. */
  readonly data: Json;
  /** The message that a component claims to stand in; the newest visible one when left out. */
  readonly message?: MessageView | string;
  /** Changes the whole body before it is sent, as to take `member` out of it. */
  readonly spoil?: (body: Record<string, unknown>) => void;
}

/** A person sitting in one channel: what they do there and what they see. */
export class Seat {
  readonly #stage: Stage;
  readonly #user: User;
  readonly #channel: Channel;

  constructor(stage: Stage, user: User, channel: Channel) {
    this.#stage = stage;
    this.#user = user;
    this.#channel = channel;
  }

  /** The name shown in this channel. */
  get name(): string {
    return shownName(this.#user, this.#channel.guild?.members.get(this.#user.id));
  }

  /**
   * Uses a command, as `slash("game pay count:2")`.
   *
   * @throws {ActorError} when Discord's client would not send it.
   */
  async slash(line: string): Promise<Outcome> {
    this.#checkPresence();
    const known = commandsIn(this.#stage.commands, this.#channel);
    const typed = readCommandLine(line, known, (name) => this.#findUser(name));
    const refusal = refusalOf(typed.command, this.#user, this.#channel);
    if (refusal) throw new ActorError(refusal);
    return await this.#send({
      type: InteractionType.command,
      data: this.#commandData(typed),
      commandName: typed.fullName,
    });
  }

  /**
   * Presses a button.
   *
   * @throws {ActorError} when no enabled button has that label; tells what there is to see.
   */
  async click(label: Label, aim: Aim = {}): Promise<Outcome> {
    const found = findButton(this.#candidates(aim), label);
    if (!found) throw this.#cannot(`click ${label}`);
    const customId = found.component.custom_id ?? "";
    return await this.#use(found.message, {
      id: found.component.id,
      custom_id: customId,
      component_type: ComponentType.button,
    });
  }

  /**
   * Chooses one option of a select menu, or several.
   *
   * @throws {ActorError} when no enabled menu offers them, or not that many.
   */
  async choose(options: Label | readonly Label[], aim: Aim = {}): Promise<Outcome> {
    const labels = Array.isArray(options) ? options as readonly Label[] : [options as Label];
    const found = findChoice(this.#candidates(aim), labels);
    if (!found) throw this.#cannot(`choose ${labels.join(", ")}`);
    refuseCount(found.component, labels.length);
    return await this.#use(found.message, {
      id: found.component.id,
      custom_id: found.component.custom_id,
      component_type: found.component.type,
      values: found.values,
    });
  }

  /** Sends what no client would: any custom id, any values, missing options. */
  async forge({ type = InteractionType.component, data, message, spoil }: Forgery) {
    const source = message === undefined ? this.messages().at(-1)?.id : idOf(message);
    const isComponent = type === InteractionType.component;
    if (isComponent && !this.messages().some((view) => view.id === source)) {
      throw this.#cannot(`use a component of message ${source}`);
    }
    const deed = compact({ type, data, sourceMessageId: isComponent ? source : undefined });
    return await this.#send(deed, spoil);
  }

  /** Writes a plain message, as people do between the bot's. */
  say(content: string): MessageView {
    this.#checkPresence();
    if (!maySend(this.#user.id, this.#channel)) throw this.#cannot("write");
    const origin = { channel: this.#channel, authorId: this.#user.id };
    const { id } = writeMessage(this.#stage.world, { content }, origin);
    return this.messages().find((message) => message.id === id) as MessageView;
  }

  /** What is visible here, oldest first. */
  messages(): readonly MessageView[] {
    return this.#stage.world.visibleMessages(this.#channel, this.#user.id);
  }

  /** The newest visible message that fits, as text or as a question about it. */
  find(sight: Sight): MessageView | undefined {
    return this.messages().findLast((message) => fits(message, sight));
  }

  /** Whether any visible message fits. */
  sees(sight: Sight): boolean {
    return this.find(sight) !== undefined;
  }

  /**
   * Waits until a visible message fits, and gives it.
   *
   * @throws {ActorError} after `timeoutMs` (5 s unless said otherwise), with what was visible.
   */
  async waitFor(sight: Sight, patience: Patience = {}): Promise<MessageView> {
    return await waitUntil(this.#stage.world.events, () => this.find(sight), {
      what: () => `${this.name} to see ${sight}\n${this.screen()}`,
      ...patience,
    });
  }

  /** All that is visible here, as text. */
  screen(): string {
    const head = `#${this.#channel.name || "direct message"} as ${this.name}`;
    return [head, ...this.messages().map(messageText)].join("\n");
  }

  async #use(message: MessageView, data: Json): Promise<Outcome> {
    return await this.#send({
      type: InteractionType.component,
      data,
      sourceMessageId: message.id,
    });
  }

  async #send(
    deed: Omit<Deed, "user" | "channel">,
    spoil?: (body: Record<string, unknown>) => void,
  ): Promise<Outcome> {
    this.#checkPresence();
    const { interactions, world } = this.#stage;
    const whole = { ...deed, user: this.#user, channel: this.#channel };
    const interaction = interactions.send(whole, spoil);
    await interaction.settled.promise;
    return new Outcome(interaction, world);
  }

  #candidates({ message }: Aim): readonly MessageView[] {
    const visible = this.messages().filter((view) => view.author.bot);
    if (message === undefined) return visible;
    return visible.filter((view) => view.id === idOf(message));
  }

  #commandData({ command, options }: TypedCommand): Json {
    return compact({
      id: command.id,
      name: command.name,
      type: command.type,
      guild_id: command.guild_id,
      options: options.length > 0 ? options as unknown as Json : undefined,
    });
  }

  #findUser(name: string): string | undefined {
    const members = [...(this.#channel.guild?.members.values() ?? [])];
    return members.find((member) => shownName(member.user, member) === name)?.user.id;
  }

  #checkPresence(): void {
    if (!canView(this.#user.id, this.#channel)) throw this.#cannot("see the channel");
  }

  #cannot(what: string): ActorError {
    return new ActorError(`${this.name} cannot ${what}\n${this.screen()}`);
  }
}

function fits(message: MessageView, sight: Sight): boolean {
  if (typeof sight === "function") return sight(message);
  const text = messageText(message);
  return typeof sight === "string" ? text.includes(sight) : sight.test(text);
}

function idOf(message: MessageView | string): string {
  return typeof message === "string" ? message : message.id;
}

function refuseCount({ min_values, max_values }: ApiSelect, count: number): void {
  if (count >= min_values && count <= max_values) return;
  throw new ActorError(
    `Cannot choose ${count} options: the menu takes ${min_values}–${max_values}`,
  );
}
