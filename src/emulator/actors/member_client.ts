import { compact } from "../compact.ts";
import type { Interactions, MemberAction } from "../interactions/interactions.ts";
import { type ApiSelect, ComponentType, InteractionType, type Json } from "../wire.ts";
import type { CommandRegistry } from "../world/command_registry.ts";
import type { MessageView } from "../world/message_view.ts";
import { writeMessage } from "../world/message_writer.ts";
import { canView, maySend } from "../world/permissions.ts";
import { type Channel, shownName, type User } from "../world/guild.ts";
import type { World } from "../world/world.ts";
import { ActorError } from "./actor_error.ts";
import { readCommandLine, type TypedCommand } from "./command_line.ts";
import { commandsIn, refusalOf } from "./command_access.ts";
import { findButton, findChoice, type Label } from "./find_component.ts";
import { Outcome } from "./outcome.ts";
import { messageText } from "./screen.ts";
import { type WaitOptions, waitUntil } from "./wait_until.ts";

/** The parts of Discord that a member's client talks to. */
export interface Backend {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commands: CommandRegistry;
}

/** The message whose component is meant, or its id; without it, the newest that fits. */
export interface MessageTarget {
  readonly message?: MessageView | string | undefined;
}

/** Which message is meant: one that contains a text or matches a pattern, or passes a check. */
export type MessageMatcher = string | RegExp | ((message: MessageView) => boolean);

/** An interaction that no client would send. */
export interface ForgedInteraction {
  readonly type?: InteractionType | undefined;
  /** The `data` of the interaction, as it is. */
  readonly data: Json;
  /** The message that a component claims to belong to; the newest visible one if left out. */
  readonly message?: MessageView | string | undefined;
  /** Changes the whole body before it is sent, for example removes `member`. */
  readonly editBody?: (body: Record<string, unknown>) => void;
}

/** A member's Discord client with one channel open: what they do there and what they see. */
export class MemberClient {
  readonly #backend: Backend;
  readonly #user: User;
  readonly #channel: Channel;

  constructor(backend: Backend, user: User, channel: Channel) {
    this.#backend = backend;
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
    const known = commandsIn(this.#backend.commands, this.#channel);
    const typed = readCommandLine(line, known, (name) => this.#findUser(name));
    const refusal = refusalOf(typed.command, this.#user, this.#channel);
    if (refusal) throw new ActorError(refusal);
    return await this.#send({
      type: InteractionType.ApplicationCommand,
      data: this.#commandData(typed),
      commandName: typed.fullName,
    });
  }

  /**
   * Presses a button.
   *
   * @throws {ActorError} when no enabled button has that label; the message shows the screen.
   */
  async click(label: Label, target: MessageTarget = {}): Promise<Outcome> {
    const found = findButton(this.#candidates(target), label);
    if (!found) throw this.#cannot(`click ${label}`);
    const customId = found.component.custom_id ?? "";
    return await this.#use(found.message, {
      id: found.component.id,
      custom_id: customId,
      component_type: ComponentType.Button,
    });
  }

  /**
   * Chooses one option of a select menu, or several.
   *
   * @throws {ActorError} when no enabled menu offers them, or not that many.
   */
  async choose(options: Label | readonly Label[], target: MessageTarget = {}): Promise<Outcome> {
    const labels = [options].flat();
    const found = findChoice(this.#candidates(target), labels);
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
  async forge(
    { type = InteractionType.MessageComponent, data, message, editBody }: ForgedInteraction,
  ) {
    const source = message === undefined ? this.messages().at(-1)?.id : idOf(message);
    const isComponent = type === InteractionType.MessageComponent;
    if (isComponent && !this.messages().some((view) => view.id === source)) {
      throw this.#cannot(`use a component of message ${source}`);
    }
    const action = compact({ type, data, sourceMessageId: isComponent ? source : undefined });
    return await this.#send(action, editBody);
  }

  /** Writes a plain message. */
  say(content: string): MessageView {
    this.#checkPresence();
    if (!maySend(this.#user.id, this.#channel)) throw this.#cannot("write");
    const origin = { channel: this.#channel, authorId: this.#user.id };
    const { id } = writeMessage(this.#backend.world, { content }, origin);
    return this.messages().find((message) => message.id === id) as MessageView;
  }

  /** What is visible here, oldest first. */
  messages(): readonly MessageView[] {
    return this.#backend.world.visibleMessages(this.#channel, this.#user.id);
  }

  /** The newest visible message that matches. */
  find(matcher: MessageMatcher): MessageView | undefined {
    return this.messages().findLast((message) => matches(message, matcher));
  }

  /** Whether any visible message matches. */
  sees(matcher: MessageMatcher): boolean {
    return this.find(matcher) !== undefined;
  }

  /**
   * Waits until a visible message matches, and returns it.
   *
   * @throws {ActorError} after `timeoutMs` (default: 5 s), with what was visible.
   */
  async waitFor(matcher: MessageMatcher, wait: WaitOptions = {}): Promise<MessageView> {
    return await waitUntil(this.#backend.world.events, () => this.find(matcher), {
      what: () => `${this.name} to see ${matcher}\n${this.screen()}`,
      ...wait,
    });
  }

  /** All that is visible here, as text. */
  screen(): string {
    const head = `#${this.#channel.name || "direct message"} as ${this.name}`;
    return [head, ...this.messages().map(messageText)].join("\n");
  }

  async #use(message: MessageView, data: Json): Promise<Outcome> {
    return await this.#send({
      type: InteractionType.MessageComponent,
      data,
      sourceMessageId: message.id,
    });
  }

  async #send(
    action: Omit<MemberAction, "user" | "channel">,
    editBody?: (body: Record<string, unknown>) => void,
  ): Promise<Outcome> {
    this.#checkPresence();
    const { interactions, world } = this.#backend;
    const complete = { ...action, user: this.#user, channel: this.#channel };
    const interaction = interactions.send(complete, editBody);
    await interaction.settled.promise;
    return new Outcome(interaction, world);
  }

  #candidates({ message }: MessageTarget): readonly MessageView[] {
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

function matches(message: MessageView, matcher: MessageMatcher): boolean {
  if (typeof matcher === "function") return matcher(message);
  const text = messageText(message);
  return typeof matcher === "string" ? text.includes(matcher) : matcher.test(text);
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
