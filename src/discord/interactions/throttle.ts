import { Lru } from "../../async/mod.ts";

/** How many interactions of one user are handled. */
export interface ThrottleLimits {
  /** At once, by one who was quiet before. */
  readonly burst: number;
  /** From then on, in a second. */
  readonly perSecond: number;
}

/** More than anybody's fingers do, and few enough that a program which presses costs nothing. */
export const defaultThrottleLimits: ThrottleLimits = { burst: 40, perSecond: 10 };

/** Users that are remembered; one who is not starts with a full allowance. */
const maxUsers = 10_000;

/** What becomes of an interaction: it is handled, asks for patience, or is not even answered. */
export type Admission = "handled" | "slowed" | "ignored";

interface Allowance {
  left: number;
  /** When `left` was counted, in milliseconds of the clock. */
  at: number;
  /** Whether the user was asked for patience since the allowance was last full. */
  isTold: boolean;
}

/**
 * Keeps one user from taking what is there for all: each has an allowance that fills up again with
 * time. Who has used it up is told so once.
 */
export class Throttle {
  readonly #limits: ThrottleLimits;
  readonly #now: () => number;
  readonly #users = new Lru<string, Allowance>(maxUsers);

  /** `now` is a clock that never jumps, in milliseconds. */
  constructor(limits: ThrottleLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Counts an interaction of a user. */
  admit(userId: string): Admission {
    const user = this.#refilled(userId);
    this.#users.set(userId, user);
    if (user.left >= 1) {
      user.left -= 1;
      return "handled";
    }
    if (user.isTold) return "ignored";
    user.isTold = true;
    return "slowed";
  }

  #refilled(userId: string): Allowance {
    const { burst, perSecond } = this.#limits;
    const now = this.#now();
    const user = this.#users.peek(userId);
    if (user === undefined) return { left: burst, at: now, isTold: false };
    const left = Math.min(burst, user.left + (now - user.at) / 1_000 * perSecond);
    return { left, at: now, isTold: user.isTold && left < burst };
  }
}
