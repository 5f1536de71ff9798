import { compact } from "../compact.ts";
import type { Interactions, MemberAction } from "../interactions/interactions.ts";
import { InteractionType, type Json } from "../wire.ts";
import type { CommandRegistry } from "../world/command_registry.ts";
import { type Channel, type Membership, shownName } from "../world/guild.ts";
import type { MessageView } from "../world/message_view.ts";
import { writeMessage } from "../world/message_writer.ts";
import {
  canView,
  defaultPermissions,
  maySend,
  permissionBits,
  type PermissionName,
} from "../world/permissions.ts";
import type { World } from "../world/world.ts";
import { ActorError } from "./actor_error.ts";
import { checkedLocale } from "./checked_locale.ts";
import type { ChannelHandle } from "./channel_handle.ts";
import { commandsIn, refusalOf } from "./command_access.ts";
import { readCommandLine } from "./command_line.ts";
import { findUserCommand, userCommandData } from "./user_command.ts";
import { modalData, type ModalEntries } from "./modal_entries.ts";
import { findButton, findChoice, type FoundComponent, type Label } from "./find_component.ts";
import { Outcome } from "./outcome.ts";
import { messageText } from "./screen.ts";
import {
  type ForgedInteraction,
  idOf,
  matches,
  type MessageMatcher,
  type MessageTarget,
  refuseCount,
  type Where,
} from "./targets.ts";
import { type WaitOptions, waitUntil } from "./wait_until.ts";

/** The parts of Discord that a member's client talks to. */
export interface Backend {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commands: CommandRegistry;
}

/**
 * A member of a guild with their Discord client, played by a test or a page. Without a channel
 * named, they act in the one they last went to, at first the guild's oldest.
 */
export class Member {
  readonly membership: Membership;
  readonly #backend: Backend;
  #home: Channel | undefined;

  constructor(backend: Backend, membership: Membership, home?: Channel) {
    this.#backend = backend;
    this.membership = membership;
    this.#home = home;
  }

  get id(): string {
    return this.membership.user.id;
  }

  /** The name that the guild shows. */
  get name(): string {
    return shownName(this.membership.user, this.membership);
  }

  /** This person in a channel. */
  in({ record }: ChannelHandle): Member {
    return new Member(this.#backend, this.membership, record);
  }

  /** This person in the direct messages with the bot. */
  inDirectMessages(): Member {
    return new Member(
      this.#backend,
      this.membership,
      this.#backend.world.directChannel(this.id),
    );
  }

  /** From now on acts in this channel if none is named. */
  goTo({ record }: ChannelHandle): void {
    this.#home = record;
  }

  rename(nick: string | null): void {
    this.membership.nick = nick;
    this.#backend.world.announce("member", this.id);
  }

  /**
   * Has the client in another language, as `speak("de")`, in every guild.
   *
   * @throws {ActorError} for a language that Discord's client does not have.
   */
  speak(locale: string): void {
    this.membership.user.locale = checkedLocale(locale);
    this.#backend.world.announce("member", this.id);
  }

  /** Gives permissions in the whole guild, beyond a plain member's. */
  permit(...names: readonly PermissionName[]): void {
    this.membership.permissions = defaultPermissions | permissionBits(names);
  }

  /** Leaves the guild. */
  leave(): void {
    this.membership.guild.members.delete(this.id);
    this.#backend.world.announce("member", this.id);
  }

  /**
   * Uses a command, as `slash("game pay count:2")`, or by a click on its mention, as
   * `slash("</game start:123>")`.
   *
   * @throws {ActorError} when Discord's client would not send it.
   */
  async slash(line: string, where: Where = {}): Promise<Outcome> {
    const channel = this.#visibleChannel(where);
    const { user } = this.membership;
    const members = [...channel.guild?.members.values() ?? []];
    const { command, fullName, options } = readCommandLine(
      line,
      commandsIn(this.#backend.commands, channel),
      (name) => members.find((member) => shownName(member.user, member) === name)?.user.id,
    );
    const refusal = refusalOf(command, user, channel);
    if (refusal) throw new ActorError(refusal);
    const { id, name, type, guild_id } = command;
    const data = compact({
      id,
      name,
      type,
      guild_id,
      options: options.length > 0 ? options as unknown as Json : undefined,
    });
    const action = { type: InteractionType.ApplicationCommand, data, commandName: fullName };
    return await this.#send(action, where);
  }

  /**
   * Uses a user command on a member of the guild, from that member's context menu.
   *
   * @throws {ActorError} when Discord's client would not offer it.
   */
  async useOn(name: string, target: Member, where: Where = {}): Promise<Outcome> {
    const channel = this.#visibleChannel(where);
    const command = findUserCommand(name, commandsIn(this.#backend.commands, channel));
    const refusal = refusalOf(command, this.membership.user, channel);
    if (refusal) throw new ActorError(refusal);
    const data = userCommandData(command, target.membership, channel);
    return await this.#send(
      { type: InteractionType.ApplicationCommand, data, commandName: name },
      where,
    );
  }

  /**
   * Presses a button.
   *
   * @throws {ActorError} when no enabled button has that label; the message shows the screen.
   */
  async click(label: Label, target: MessageTarget = {}): Promise<Outcome> {
    const found = findButton(this.#candidates(target), label);
    if (!found) throw this.#cannot(`click ${label}`, target);
    return await this.#use(found, target);
  }

  /**
   * Chooses one option of a select menu, or several.
   *
   * @throws {ActorError} when no enabled menu offers them, or not that many.
   */
  async choose(options: Label | readonly Label[], target: MessageTarget = {}): Promise<Outcome> {
    const labels = [options].flat();
    const found = findChoice(this.#candidates(target), labels);
    if (!found) throw this.#cannot(`choose ${labels.join(", ")}`, target);
    refuseCount(found.component, labels.length);
    return await this.#use(found, target);
  }

  /**
   * Fills in the modal that one of this person's interactions has opened, and sends it. One that
   * nothing answers stays open.
   *
   * @throws {ActorError} when it is not open, not theirs, or not filled in as it has to be.
   */
  async submit(
    { interactionId }: Pick<Outcome, "interactionId">,
    entries: ModalEntries = {},
  ): Promise<Outcome> {
    const opener = this.#backend.interactions.find(interactionId);
    const modal = opener?.modal;
    if (!opener || !modal || opener.user.id !== this.id) {
      throw new ActorError(`${this.name} has no such modal open`);
    }
    const data = modalData(modal, entries);
    delete opener.modal;
    const { sourceMessageId } = opener;
    const sent = await this.#sendIn(
      opener.channel,
      compact({ type: InteractionType.ModalSubmit, data, sourceMessageId, opener }),
    );
    if (!sent.ok) opener.modal = modal;
    return sent;
  }

  /** Sends what no client would: any custom id, any values, missing options. */
  async forge(
    { type = InteractionType.MessageComponent, data, message, editBody }: ForgedInteraction,
    where: Where = {},
  ): Promise<Outcome> {
    if (type !== InteractionType.MessageComponent && message === undefined) {
      return await this.#send({ type, data }, where, editBody);
    }
    const wanted = message && idOf(message);
    const source = this.messages(where).findLast(({ id }) => wanted === undefined || id === wanted);
    if (!source) throw this.#cannot(`use a component of message ${wanted}`, where);
    return await this.#send({ type, data, sourceMessageId: source.id }, where, editBody);
  }

  /** Writes a plain message. */
  say(content: string, where: Where = {}): MessageView {
    const channel = this.#visibleChannel(where);
    if (!maySend(this.id, channel)) throw this.#cannot("write", where);
    const { world } = this.#backend;
    const { id } = writeMessage(world, { content }, { channel, authorId: this.id });
    return world.view(id) as MessageView;
  }

  /** What is visible here, oldest first. */
  messages(where: Where = {}): readonly MessageView[] {
    return this.#backend.world.visibleMessages(this.#channel(where), this.id);
  }

  /** The newest visible message that matches. */
  find(matcher: MessageMatcher, where: Where = {}): MessageView | undefined {
    return this.messages(where).findLast((message) => matches(message, matcher));
  }

  /** Whether any visible message matches. */
  sees(matcher: MessageMatcher, where: Where = {}): boolean {
    return this.find(matcher, where) !== undefined;
  }

  /**
   * Waits until a visible message matches, and returns it.
   *
   * @throws {ActorError} after `timeoutMs` (default: 20 s), with what was visible.
   */
  async waitFor(
    matcher: MessageMatcher,
    { channel, ...wait }: WaitOptions & Where = {},
  ): Promise<MessageView> {
    const where = compact({ channel });
    return await waitUntil(this.#backend.world.events, () => this.find(matcher, where), {
      what: () => `${this.name} to see ${matcher}\n${this.screen(where)}`,
      ...wait,
    });
  }

  /** All that is visible here, as text. */
  screen(where: Where = {}): string {
    const head = `#${this.#channel(where).name || "direct message"} as ${this.name}`;
    return [head, ...this.messages(where).map(messageText)].join("\n");
  }

  #channel({ channel }: Where): Channel {
    const [first] = this.membership.guild.channels.values();
    const found = channel?.record ?? this.#home ?? first;
    if (!found) throw new ActorError(`${this.name} has no channel to act in: add one to the guild`);
    return found;
  }

  #visibleChannel(where: Where): Channel {
    const channel = this.#channel(where);
    if (!canView(this.id, channel)) throw this.#cannot("see the channel", where);
    return channel;
  }

  async #use({ message, component, values }: FoundComponent, where: Where): Promise<Outcome> {
    const { id, custom_id = "", type } = component;
    return await this.#send({
      type: InteractionType.MessageComponent,
      data: compact({ id, custom_id, component_type: type, values }),
      sourceMessageId: message.id,
    }, where);
  }

  async #send(
    action: Omit<MemberAction, "user" | "channel">,
    where: Where,
    editBody?: (body: Record<string, unknown>) => void,
  ): Promise<Outcome> {
    return await this.#sendIn(this.#visibleChannel(where), action, editBody);
  }

  async #sendIn(
    channel: Channel,
    action: Omit<MemberAction, "user" | "channel">,
    editBody?: (body: Record<string, unknown>) => void,
  ): Promise<Outcome> {
    const { interactions, world } = this.#backend;
    const { user } = this.membership;
    const interaction = interactions.send({ ...action, user, channel }, editBody);
    await interaction.settled.promise;
    return new Outcome(interaction, world);
  }

  #candidates({ message, ...where }: MessageTarget): readonly MessageView[] {
    return this.messages(where).filter(({ id, author }) =>
      author.bot && (message === undefined || id === idOf(message))
    );
  }

  #cannot(what: string, where: Where): ActorError {
    return new ActorError(`${this.name} cannot ${what}\n${this.screen(where)}`);
  }
}
