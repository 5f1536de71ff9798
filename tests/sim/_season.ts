import { EveningFailed, type EveningReport, playEvening } from "./_evening.ts";
import type { EngineKind } from "./_engines.ts";

/** What a season came to. */
export interface SeasonReport {
  readonly evenings: number;
  readonly presses: number;
  readonly unanswered: number;
  readonly troubles: number;
  readonly restarts: number;
  readonly games: number;
  readonly drinks: number;
}

/** How to play a season. */
export interface SeasonOptions {
  /** Of the first evening; the next ones follow by one. */
  readonly seed: number;
  readonly evenings: number;
  /** How many are played at once. */
  readonly lanes: number;
  readonly kind?: EngineKind;
  readonly onEvening?: (report: EveningReport) => void;
  /** Told of each evening that failed; the season then goes on. */
  readonly onFailure?: (failed: EveningFailed) => void;
}

/** No evenings at all. */
export const nothing: SeasonReport = {
  evenings: 0,
  presses: 0,
  unanswered: 0,
  troubles: 0,
  restarts: 0,
  games: 0,
  drinks: 0,
};

/**
 * Plays evenings, several at once. Without `onFailure` it ends at the first that fails, once those
 * under way are over.
 *
 * @throws {EveningFailed} in that case.
 */
export async function playSeason(options: SeasonOptions): Promise<SeasonReport> {
  const { seed, evenings, lanes, kind, onEvening = () => {}, onFailure } = options;
  let next = seed;
  let failed = false;
  let total = nothing;
  const lane = async () => {
    while (next < seed + evenings && !failed) {
      try {
        const report = await playEvening(next++, kind);
        total = add(total, { ...report, evenings: 1 });
        onEvening(report);
      } catch (error) {
        if (onFailure && error instanceof EveningFailed) {
          onFailure(error);
          continue;
        }
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return total;
}

/** Two seasons as one. */
export function add(a: SeasonReport, b: SeasonReport): SeasonReport {
  return {
    evenings: a.evenings + b.evenings,
    presses: a.presses + b.presses,
    unanswered: a.unanswered + b.unanswered,
    troubles: a.troubles + b.troubles,
    restarts: a.restarts + b.restarts,
    games: a.games + b.games,
    drinks: a.drinks + b.drinks,
  };
}
