import {
  type DoneMarkers,
  RecordCorrupt,
  StoreError,
  type StoreErrorCode,
  StoreUnavailable,
} from "../../service/mod.ts";
import { commands } from "../commands/mod.ts";
import { components } from "../components/mod.ts";
import { parseCustomId } from "./custom_id.ts";
import type { InteractionContext, Services } from "./interaction_context.ts";
import type { Interaction } from "./interaction.ts";
import {
  defaultPendingOutcomeTimings,
  PendingOutcomes,
  type PendingOutcomeTimings,
} from "./pending_outcomes.ts";
import { pickBySeed, type Problem, renderProblem } from "../render/mod.ts";
import { Reply } from "./reply.ts";

/** Discord tells a presser that it failed when there is no answer for so long. */
const answerWithinMs = 3_000;

/** Channels with a message board of their own: text, announcements, voice and stage chats, threads. */
const playableChannelTypes: readonly number[] = [0, 2, 5, 10, 11, 12, 13];

/** How an interaction ended, for metrics. */
export type InteractionOutcome =
  | "answered"
  | "too_late"
  | "unanswerable"
  | "refused"
  | "bug"
  | StoreErrorCode;

/** What happens to interactions, for logs and metrics. */
export interface RouterEvents {
  /** `kind` is a command's or a button's name, from a fixed list; `firstAnswerMs` null for none. */
  interactionEnded(
    interactionId: string,
    kind: string,
    outcome: InteractionOutcome,
    firstAnswerMs: number | null,
  ): void;
  /** Something of ours is broken; the presser was shown the interaction's id. */
  interactionFailed(interactionId: string, kind: string, error: unknown): void;
}

/** How the router waits. */
export interface RouterTimings {
  /** A store that takes longer is hidden behind a deferral. */
  readonly deferAfterMs: number;
  /** A press that could not be brought to the store by then is given up. */
  readonly giveUpAfterMs: number;
  readonly pendingOutcomes: PendingOutcomeTimings;
}

export const defaultRouterTimings: RouterTimings = {
  deferAfterMs: 700,
  giveUpAfterMs: 10_000,
  pendingOutcomes: defaultPendingOutcomeTimings,
};

/** What the router works with. */
export interface RouterOptions {
  readonly services: Services;
  readonly events: RouterEvents;
  /** Tells what became of a press whose answer the store owes. */
  readonly doneMarkers: DoneMarkers;
  /** How old an interaction is by its id, in milliseconds, on a clock that Discord's agrees with. */
  readonly ageMs: (interactionId: string) => number;
  readonly timings?: RouterTimings;
}

/** Takes interactions to their handlers and whatever goes wrong to the presser, in plain words. */
export class Router {
  readonly #options: RouterOptions;
  readonly #timings: RouterTimings;
  readonly #pendingOutcomes: PendingOutcomes;
  readonly #running = new Set<Promise<void>>();

  constructor(options: RouterOptions) {
    this.#options = options;
    this.#timings = options.timings ?? defaultRouterTimings;
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

  /** Gives up telling pressers what only a store that is still away knows. */
  async close(): Promise<void> {
    await this.#pendingOutcomes.close();
  }

  async #handle(interaction: Interaction): Promise<void> {
    const handler = findHandler(interaction);
    const kind = handler?.kind ?? "unknown";
    const { events, ageMs, services } = this.#options;
    // Discord has told the presser by then that it failed, so acting on it would be a surprise.
    if (ageMs(interaction.id) >= answerWithinMs) {
      return events.interactionEnded(interaction.id, kind, "too_late", null);
    }
    const startedAt = performance.now();
    const reply = new Reply(services.transport, interaction, this.#timings.deferAfterMs);
    const outcome = await this.#answer(interaction, handler, reply);
    reply.drop();
    const first = await reply.settled();
    const { answeredAt } = reply;
    events.interactionEnded(
      interaction.id,
      kind,
      first?.ok ? outcome : "unanswerable",
      answeredAt === null ? null : answeredAt - startedAt,
    );
  }

  async #answer(
    interaction: Interaction,
    handler: Handler | null,
    reply: Reply,
  ): Promise<InteractionOutcome> {
    const pick = pickBySeed(interaction.id);
    const { guildId } = interaction;
    const problem = problemWith(interaction);
    if (problem || !handler || guildId === null) {
      await reply.whisper(renderProblem(problem ?? unknown(interaction), pick));
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
      await reply.whisper(renderProblem(problemOf(error, interaction.id), pick));
      if (error instanceof StoreUnavailable) this.#reportOutcome(error, interaction, reply, run);
      return error instanceof StoreError ? error.code : "bug";
    }
  }

  async #run(
    handler: Handler,
    interaction: InteractionContext["interaction"],
    reply: Reply,
  ): Promise<void> {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), this.#timings.giveUpAfterMs);
    const invocation = { id: interaction.id, person: interaction.person, signal: giveUp.signal };
    const { services } = this.#options;
    try {
      await handler.run({
        services,
        interaction,
        invocation,
        reply,
        pick: pickBySeed(interaction.id),
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** A press that was written is answered by being handled again: the store knows its id. */
  #reportOutcome(
    { marker }: StoreUnavailable,
    { id }: Interaction,
    reply: Reply,
    runAgain: () => Promise<void>,
  ): void {
    if (marker === null) return;
    this.#pendingOutcomes.watch(marker, async (outcome) => {
      try {
        if (outcome === "committed") await runAgain();
        const code = outcome === "committed" ? "counted" : "not_counted";
        await reply.whisper(renderProblem({ code }, pickBySeed(id)));
      } catch (error) {
        if (error instanceof StoreError) throw error;
        this.#options.events.interactionFailed(id, "pending_outcome", error);
      }
    });
  }
}

/** What will handle an interaction, under a name for metrics from a fixed list. */
interface Handler {
  readonly kind: string;
  run(context: InteractionContext): Promise<void>;
}

function findHandler({ action }: Interaction): Handler | null {
  if (action.type === "command") {
    const command = commands.find(({ name }) => `ronnied ${name}` === action.name);
    return command ? { kind: `/${command.name}`, run: (context) => command.run(context) } : null;
  }
  const target = parseCustomId(action.customId);
  const component = "problem" in target ? undefined : components[target.kind];
  if ("problem" in target || !component) return null;
  return { kind: target.kind, run: (context) => component(context, target) };
}

/** Why there can be no game where this came from; null if there can. */
function problemWith({ guildId, channelType }: Interaction): Problem | null {
  if (guildId === null) return { code: "dm" };
  const isPlayable = channelType === null || playableChannelTypes.includes(channelType);
  return isPlayable ? null : { code: "not_a_text_channel" };
}

function unknown({ action }: Interaction): Problem {
  return { code: action.type === "command" ? "unknown_command" : "unknown_button" };
}

function problemOf(error: unknown, incidentId: string): Problem {
  if (error instanceof RecordCorrupt) return { code: "record_corrupt", incidentId };
  if (!(error instanceof StoreError)) return { code: "bug", incidentId };
  const isUnknown = error instanceof StoreUnavailable && error.outcomeUnknown;
  return { code: isUnknown ? "bar_closed_unknown" : "bar_closed" };
}
