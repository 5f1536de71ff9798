import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import type { Limits } from "../limits.ts";
import { InteractionType, type Json } from "../wire.ts";
import type { Channel, User } from "../world/guild.ts";
import type { World } from "../world/world.ts";
import type { InteractionChange } from "../world/world_events.ts";
import type { Interaction } from "./interaction.ts";
import { interactionJson } from "./interaction_json.ts";

const maxInteractions = 20_000;

/** What a member did: used a command, or a component of a message, or sent a modal. */
export interface MemberAction {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly data: Json;
  readonly commandName?: string;
  readonly sourceMessageId?: string;
  readonly opener?: Interaction;
}

/** Dispatches an INTERACTION_CREATE. */
export type DispatchInteraction = (
  body: Record<string, unknown>,
  guildId: string | undefined,
) => void;

/** Sends interactions and enforces their time limits: 3 s for the first answer, 15 min in all. */
export class Interactions {
  readonly #world: World;
  readonly #limits: Limits;
  readonly #dispatch: DispatchInteraction;
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #waiting = new Map<Interaction, ReturnType<typeof setTimeout>>();
  readonly #stopWatching: () => void;

  constructor(world: World, limits: Limits, dispatch: DispatchInteraction) {
    this.#world = world;
    this.#limits = limits;
    this.#dispatch = dispatch;
    this.#stopWatching = world.clock.onAdvance(() => this.#failLate());
  }

  /** Sends an action to the bot. The wait also ends by the machine's clock, even if the emulator's stands still. */
  send(action: MemberAction, editBody?: (body: Record<string, unknown>) => void): Interaction {
    const { data, ...known } = action;
    const interaction: Interaction = {
      ...compact(known),
      id: this.#world.ids.next(),
      token: newToken(),
      createdAt: this.#world.clock.now(),
      sentAt: performance.now(),
      settled: Promise.withResolvers<void>(),
      followUpIds: [],
    };
    this.#keep(interaction);
    const timer = setTimeout(() => this.#fail(interaction), this.#limits.firstAnswerMs);
    this.#waiting.set(interaction, timer);
    const body = interactionJson(interaction, data, this.#world);
    editBody?.(body);
    this.#announce("sent", interaction);
    this.#dispatch(body, action.channel.guild?.id);
    return interaction;
  }

  /**
   * Finds the interaction a callback is for.
   *
   * @throws {DiscordError} 10062 when unknown or too late, 40060 when it was answered before.
   */
  findUnanswered(id: string, token: string): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction || interaction.token !== token) throw new DiscordError("unknownInteraction");
    if (interaction.answer) throw new DiscordError("alreadyAcknowledged");
    if (this.#isLate(interaction)) {
      this.#fail(interaction);
      throw new DiscordError("unknownInteraction");
    }
    return interaction;
  }

  /** Records the first answer. */
  acknowledge(interaction: Interaction, type: NonNullable<Interaction["answer"]>["type"]): void {
    interaction.answer = { type, afterMs: performance.now() - interaction.sentAt };
    this.#stopWaiting(interaction);
    this.#announce("answered", interaction);
  }

  /**
   * Finds the interaction whose token serves as a webhook.
   *
   * @throws {DiscordError} 50027 when the token was never given or has expired; 10015 when it
   * belongs to another application or its interaction has no answer yet.
   */
  webhook(applicationId: string, token: string): Interaction {
    if (applicationId !== this.#world.bot.id) throw new DiscordError("unknownWebhook");
    const interaction = this.#byToken.get(token);
    if (!interaction) throw new DiscordError("invalidWebhookToken");
    const age = this.#world.clock.now() - interaction.createdAt;
    if (age > this.#limits.tokenLifetimeMs) throw new DiscordError("invalidWebhookToken");
    if (!interaction.answer) throw new DiscordError("unknownWebhook");
    return interaction;
  }

  find(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The id of the interaction that a token belongs to, if any. */
  idOfToken(token: string): string | undefined {
    return this.#byToken.get(token)?.id;
  }

  /** Fails every interaction that still waits for an answer. */
  close(): void {
    this.#stopWatching();
    for (const interaction of [...this.#waiting.keys()]) this.#fail(interaction);
  }

  #isLate(interaction: Interaction): boolean {
    const age = this.#world.clock.now() - interaction.createdAt;
    return interaction.failure !== undefined || age > this.#limits.firstAnswerMs;
  }

  #failLate(): void {
    for (const interaction of [...this.#waiting.keys()]) {
      if (this.#isLate(interaction)) this.#fail(interaction);
    }
  }

  #fail(interaction: Interaction): void {
    if (interaction.answer || interaction.failure !== undefined) return;
    interaction.failure = failureText(interaction);
    this.#stopWaiting(interaction);
    this.#announce("failed", interaction);
  }

  #stopWaiting(interaction: Interaction): void {
    clearTimeout(this.#waiting.get(interaction));
    this.#waiting.delete(interaction);
    interaction.settled.resolve();
  }

  #keep(interaction: Interaction): void {
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    if (this.#byId.size <= maxInteractions) return;
    const [oldest] = this.#byId.values();
    if (!oldest) return;
    this.#byId.delete(oldest.id);
    this.#byToken.delete(oldest.token);
  }

  #announce(kind: InteractionChange["kind"], interaction: Interaction): void {
    this.#world.events.emit(
      "interaction",
      compact({
        kind,
        interactionId: interaction.id,
        userId: interaction.user.id,
        channelId: interaction.channel.id,
        failure: interaction.failure,
      }),
    );
  }
}

function failureText({ type }: Interaction): string {
  if (type === InteractionType.ApplicationCommand) return "The application did not respond";
  if (type === InteractionType.ModalSubmit) return "Something went wrong. Try again.";
  return "This interaction failed";
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(48));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
