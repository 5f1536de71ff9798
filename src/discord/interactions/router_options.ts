import { type DoneMarkers, storeErrorCodes } from "../../service/mod.ts";
import type { Failure } from "../connection/mod.ts";
import type { Services } from "./interaction_context.ts";
import { defaultPendingOutcomeTimings, type PendingOutcomeTimings } from "./pending_outcomes.ts";
import { defaultNoteLifeMs } from "./private_notes.ts";
import { defaultThrottleLimits, type ThrottleLimits } from "./throttle.ts";

/** How an interaction can end, for metrics. */
export const interactionOutcomes = [
  "answered",
  /** The command or component is unknown, or cannot be used in this channel. */
  "refused",
  /** Its user uses more than one person can: it was not handled. */
  "throttled",
  /** It arrived after Discord's three seconds. */
  "too_late",
  /** Discord did not accept the answer. */
  "unanswerable",
  /** Another process with the same token has answered. */
  "answered_elsewhere",
  "bug",
  ...storeErrorCodes,
] as const;

/** One of the {@linkcode interactionOutcomes}. */
export type InteractionOutcome = typeof interactionOutcomes[number];

/** What happens to interactions, for logs and metrics. */
export interface RouterEvents {
  /** `kind` is one of the {@linkcode interactionKinds}; `firstAnswerMs` is null for no answer. */
  interactionEnded(
    interactionId: string,
    kind: string,
    outcome: InteractionOutcome,
    firstAnswerMs: number | null,
  ): void;
  /** Discord refused an answer as such; what it was about is done. A plain one took its place. */
  answerRefused(interactionId: string, kind: string, failure: Failure): void;
  /** A bug or a corrupt record; the user was shown the interaction's id. */
  interactionFailed(interactionId: string, kind: string, error: unknown): void;
}

/** How the router waits. */
export interface RouterTimings {
  /** A handler that takes longer is hidden behind a deferral. */
  readonly deferAfterMs: number;
  /** What has not been sent to the store by then is given up. */
  readonly giveUpAfterMs: number;
  readonly pendingOutcomes: PendingOutcomeTimings;
  /** How long a private note is edited instead of followed by another; 0 for never. */
  readonly noteLifeMs: number;
  readonly throttle: ThrottleLimits;
}

export const defaultRouterTimings: RouterTimings = {
  deferAfterMs: 700,
  giveUpAfterMs: 10_000,
  pendingOutcomes: defaultPendingOutcomeTimings,
  noteLifeMs: defaultNoteLifeMs,
  throttle: defaultThrottleLimits,
};

/** What the router works with. */
export interface RouterOptions {
  readonly services: Services;
  readonly events: RouterEvents;
  /** Tells whether a write whose answer was lost was applied. */
  readonly doneMarkers: DoneMarkers;
  /** How old an interaction is by its id, in milliseconds of Discord's clock. */
  readonly ageMs: (interactionId: string) => number;
  readonly timings?: RouterTimings;
}
