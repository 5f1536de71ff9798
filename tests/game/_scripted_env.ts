import assert from "node:assert/strict";
import type { Env } from "../../src/game/mod.ts";

/** What the world will say, in order. */
export interface Script {
  /** Milliseconds since the epoch; default 0. */
  readonly now?: number;
  readonly rolls?: readonly number[];
  readonly ids?: readonly string[];
}

/** An Env that plays a script, and knows how much of it was played. */
export interface ScriptedEnv extends Env {
  /** How many rolls and ids of the script are still to come. */
  readonly left: number;
}

/** An Env that says what the script says, and fails the test when asked for more. */
export function scriptedEnv({ now = 0, rolls = [], ids = [] }: Script = {}): ScriptedEnv {
  const rollsLeft = [...rolls];
  const idsLeft = [...ids];
  return {
    now,
    interactionId: "1",
    newSeed: () => "5eed".repeat(16),
    scriptedFace(sides) {
      const value = rollsLeft.shift();
      assert.ok(value !== undefined, "The die was rolled once more than the script says");
      assert.ok(1 <= value && value <= sides, `The script rolls ${value} on ${sides} sides`);
      return value;
    },
    newId() {
      const id = idsLeft.shift();
      assert.ok(id !== undefined, "An id was made once more than the script says");
      return id;
    },
    get left() {
      return rollsLeft.length + idsLeft.length;
    },
  };
}
