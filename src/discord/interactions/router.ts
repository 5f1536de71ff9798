import { Alarm } from "../../async/mod.ts";
import { RecordCorrupt, StoreError, StoreUnavailable } from "../../service/mod.ts";
import { commands, ownCommands, userCommands } from "../commands/mod.ts";
import type { Sent } from "../connection/mod.ts";
import { components } from "../components/mod.ts";
import { modals } from "../modals/mod.ts";
import {
  componentKinds,
  modalKinds,
  parseModalId,
  pickBySeed,
  type Problem,
  renderProblem,
} from "../render/mod.ts";
import { parseCustomId } from "./parse_custom_id.ts";
import type { InteractionContext } from "./interaction_context.ts";
import type { Interaction } from "./interaction.ts";
import { PendingOutcomes } from "./pending_outcomes.ts";
import { Reply } from "./reply.ts";
import {
  defaultRouterTimings,
  type InteractionOutcome,
  type RouterOptions,
  type RouterTimings,
} from "./router_options.ts";
import { Throttle } from "./throttle.ts";
import { voiceFor } from "../words/mod.ts";

/** Without an answer for this long Discord shows the user that the interaction failed. */
const answerWindowMs = 3_000;

/** Channels with messages: text, announcements, chats of voice and stage channels, threads. */
const playableChannelTypes: readonly number[] = [0, 2, 5, 10, 11, 12, 13];

/** What an interaction can be: a command, with a slash or on a user; a component or a modal; or neither. */
export const interactionKinds: readonly string[] = [
  ...commands.map(({ name }) => `/${name}`),
  ...ownCommands.map(({ name }) => `/${name}`),
  ...userCommands.map(({ name }) => name),
  ...componentKinds,
  ...modalKinds.map((kind) => `modal_${kind}`),
  "unknown",
];

/** Takes interactions to their handlers, and answers the user when one fails. */
export class Router {
  readonly #options: RouterOptions;
  readonly #timings: RouterTimings;
  readonly #pendingOutcomes: PendingOutcomes;
  readonly #throttle: Throttle;
  readonly #running = new Set<Promise<void>>();

  constructor(options: RouterOptions) {
    this.#options = options;
    this.#timings = options.timings ?? defaultRouterTimings;
    this.#throttle = new Throttle(this.#timings.throttle, () => performance.now());
    this.#pendingOutcomes = new PendingOutcomes(options.doneMarkers, this.#timings.pendingOutcomes);
  }

  /** Handles an interaction to its end. Never rejects. */
  async route(interaction: Interaction): Promise<void> {
    const handled = this.#handle(interaction);
    this.#running.add(handled);
    await handled.finally(() => this.#running.delete(handled));
  }

  /** Resolves when everything received so far is handled. */
  async drain(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** Stops asking for outcomes that only a store which is away knows. */
  async close(): Promise<void> {
    await this.#pendingOutcomes.close();
  }

  async #handle(interaction: Interaction): Promise<void> {
    const handler = findHandler(interaction);
    const kind = handler?.kind ?? "unknown";
    const { events, ageMs } = this.#options;
    // Discord has shown the user by now that it failed, so acting on it would be a surprise.
    if (ageMs(interaction.id) >= answerWindowMs) {
      return events.interactionEnded(interaction.id, kind, "too_late", null);
    }
    const admission = this.#throttle.admit(interaction.person.id);
    if (admission === "ignored") {
      return events.interactionEnded(interaction.id, kind, "throttled", null);
    }
    const startedAt = performance.now();
    const reply = this.#openReply(interaction, kind);
    const outcome = admission === "slowed"
      ? await this.#slowDown(interaction, reply)
      : await this.#answer(interaction, handler, reply);
    reply.cancel();
    const first = await reply.settled();
    const { answeredAt } = reply;
    events.interactionEnded(
      interaction.id,
      kind,
      first?.ok && reply.refusal === null ? outcome : outcomeOf(first),
      answeredAt === null ? null : answeredAt - startedAt,
    );
  }

  #openReply(interaction: Interaction, kind: string): Reply {
    const { events, services } = this.#options;
    return new Reply(services.messaging, interaction, this.#timings.deferAfterMs, (failure) => {
      events.answerRefused(interaction.id, kind, failure);
      const number = failure.code || failure.status;
      return renderProblem(
        voiceFor(interaction.locale),
        { code: "answer_refused", number },
        pickBySeed(interaction.id),
      );
    });
  }

  async #slowDown(interaction: Interaction, reply: Reply): Promise<InteractionOutcome> {
    const said = renderProblem(
      voiceFor(interaction.locale),
      { code: "too_fast" },
      pickBySeed(interaction.id),
    );
    await this.#options.services.notes.tell(interaction, reply, said);
    return "throttled";
  }

  async #answer(
    interaction: Interaction,
    handler: Handler | null,
    reply: Reply,
  ): Promise<InteractionOutcome> {
    const pick = pickBySeed(interaction.id);
    const voice = voiceFor(interaction.locale);
    const { guildId } = interaction;
    const problem = problemWith(interaction, this.#options.services.inviteUrl);
    if (problem || !handler || guildId === null) {
      const said = renderProblem(voice, problem ?? unknownProblem(interaction), pick);
      await this.#options.services.notes.tell(interaction, reply, said);
      return "refused";
    }
    const run = () => this.#run(handler, { ...interaction, guildId }, reply);
    try {
      await run();
      return "answered";
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) {
        this.#options.events.interactionFailed(interaction.id, handler.kind, error);
      }
      await reply.sendEphemeral(renderProblem(voice, problemOf(error, interaction.id), pick));
      if (error instanceof StoreUnavailable) this.#answerLater(error, interaction, reply, run);
      return error instanceof StoreError ? error.code : "bug";
    }
  }

  async #run(
    handler: Handler,
    interaction: InteractionContext["interaction"],
    reply: Reply,
  ): Promise<void> {
    const giveUp = new AbortController();
    using _ = new Alarm(this.#timings.giveUpAfterMs, () => giveUp.abort());
    const { id, person } = interaction;
    const invocation = { id, person, signal: giveUp.signal };
    const { services } = this.#options;
    await handler.run({
      services,
      interaction,
      invocation,
      reply,
      voice: voiceFor(interaction.locale, null, interaction.guildLocale),
      publicVoice: voiceFor(interaction.guildLocale),
      house: services.house.defaults,
      pick: pickBySeed(id),
    });
  }

  /**
   * Tells the user, once the store is back, whether a write whose answer was lost was applied. If it
   * was, the handler runs again: the store knows the interaction's id and writes nothing twice.
   */
  #answerLater(
    { marker }: StoreUnavailable,
    { id, locale }: Interaction,
    reply: Reply,
    run: () => Promise<void>,
  ): void {
    if (marker === null) return;
    this.#pendingOutcomes.watch(marker, async (outcome) => {
      try {
        if (outcome === "committed") await run();
        const code = outcome === "committed" ? "counted" : "not_counted";
        await reply.sendEphemeral(renderProblem(voiceFor(locale), { code }, pickBySeed(id)));
      } catch (error) {
        if (error instanceof StoreError) throw error;
        this.#options.events.interactionFailed(id, "pending_outcome", error);
      }
    });
  }
}

/** What handles an interaction. */
interface Handler {
  /** One of the {@linkcode interactionKinds}. */
  readonly kind: string;
  run(context: InteractionContext): Promise<void>;
}

function findHandler({ action }: Interaction): Handler | null {
  if (action.type === "command") {
    const command = commands.find(({ name }) => `ronnied ${name}` === action.name);
    const found = command ?? ownCommands.find(({ name }) => name === action.name);
    return found ? { kind: `/${found.name}`, run: (context) => found.run(context) } : null;
  }
  if (action.type === "userCommand") {
    const { name, targetId } = action;
    const command = userCommands.find((one) => one.name === name);
    return command ? { kind: name, run: (context) => command.run(context, targetId) } : null;
  }
  if (action.type === "modal") {
    const id = parseModalId(action.customId);
    if (id === null) return null;
    const run = (context: InteractionContext) => modals[id.kind](context, id, action.entries);
    return { kind: `modal_${id.kind}`, run };
  }
  const target = parseCustomId(action.customId);
  if ("problem" in target) return null;
  return { kind: target.kind, run: (context) => components[target.kind](context, target) };
}

/** Why there can be no game in this channel; null if there can. */
function problemWith(
  { guildId, isInvited, channelType }: Interaction,
  inviteUrl: string,
): Problem | null {
  if (guildId === null) return { code: "dm" };
  if (!isInvited) return { code: "not_invited", inviteUrl };
  const isPlayable = channelType === null || playableChannelTypes.includes(channelType);
  return isPlayable ? null : { code: "not_a_text_channel" };
}

/** How an interaction ended whose answer Discord did not take. */
function outcomeOf(first: Sent | null): InteractionOutcome {
  const isElsewhere = first !== null && !first.ok && first.reason === "already_answered";
  return isElsewhere ? "answered_elsewhere" : "unanswerable";
}

function unknownProblem({ action }: Interaction): Problem {
  const isCommand = action.type === "command" || action.type === "userCommand";
  return { code: isCommand ? "unknown_command" : "unknown_button" };
}

function problemOf(error: unknown, incidentId: string): Problem {
  if (error instanceof RecordCorrupt) return { code: "record_corrupt", incidentId };
  if (!(error instanceof StoreError)) return { code: "bug", incidentId };
  const isUnknown = error instanceof StoreUnavailable && error.outcomeUnknown;
  return { code: isUnknown ? "bar_closed_unknown" : "bar_closed" };
}
