import { compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import type { Limits } from "../limits.ts";
import { InteractionType, type Json } from "../wire.ts";
import type { Channel, User } from "../world/places.ts";
import type { World } from "../world/world.ts";
import type { InteractionChange } from "../world/world_events.ts";
import type { Interaction } from "./interaction.ts";
import { interactionJson } from "./interaction_json.ts";

const KEPT = 20_000;

/** What a person did: used a command, or a component of a message. */
export interface Deed {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly data: Json;
  readonly commandName?: string;
  readonly sourceMessageId?: string;
}

/** Hands an INTERACTION_CREATE body to the gateway. */
export type Deliver = (body: Record<string, unknown>, guildId: string | undefined) => void;

/** Sends interactions out and keeps their clocks: three seconds to answer, fifteen minutes to write. */
export class Interactions {
  readonly #world: World;
  readonly #limits: Limits;
  readonly #deliver: Deliver;
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #waiting = new Map<Interaction, ReturnType<typeof setTimeout>>();
  readonly #stopWatching: () => void;

  constructor(world: World, limits: Limits, deliver: Deliver) {
    this.#world = world;
    this.#limits = limits;
    this.#deliver = deliver;
    this.#stopWatching = world.clock.onAdvance(() => this.#failLate());
  }

  /** Sends a deed to the bot. The machine's clock bounds the wait even if the emulator's stands. */
  send(deed: Deed, spoil?: (body: Record<string, unknown>) => void): Interaction {
    const { data, ...known } = deed;
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
    spoil?.(body);
    this.#announce("sent", interaction);
    this.#deliver(body, deed.channel.guild?.id);
    return interaction;
  }

  /**
   * Finds the interaction a callback is for.
   *
   * @throws {DiscordError} 10062 when unknown or too late, 40060 when it was answered before.
   */
  awaiting(id: string, token: string): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction || interaction.token !== token) throw new DiscordError("unknownInteraction");
    if (interaction.answer) throw new DiscordError("alreadyAcknowledged");
    if (this.#isLate(interaction)) {
      this.#fail(interaction);
      throw new DiscordError("unknownInteraction");
    }
    return interaction;
  }

  /** Notes the first answer. */
  settle(interaction: Interaction, type: NonNullable<Interaction["answer"]>["type"]): void {
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

  /** Lets nobody wait any longer. */
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
    interaction.failure = interaction.type === InteractionType.command
      ? "The application did not respond"
      : "This interaction failed";
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
    if (this.#byId.size <= KEPT) return;
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

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(48));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
