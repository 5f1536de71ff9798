/** Scripts that run on the embedded server and on redis-server, and must get the same answers. */

import assert from "node:assert/strict";
import { startMiniredis } from "../../src/miniredis/mod.ts";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";
import { normalise, normaliseExec } from "./_comparison.ts";
import { type Place, Wire, type WireReply } from "./_wire.ts";

/**
 * Registers a test with a step per script. A script has one command per line, words with spaces or
 * escapes in double quotes as in JSON. It runs in RESP2 and in RESP3, each time in an empty store.
 */
export function compareEngines(group: string, scripts: Readonly<Record<string, string>>): void {
  redisTest(`${group}: answered as by redis-server`, async (t) => {
    await using real = await startRedisServer();
    await using mini = await startMiniredis();
    for (const [name, script] of Object.entries(scripts)) {
      await t.step(name, async () => {
        const commands = readScript(script);
        for (const protocol of ["2", "3"]) {
          const expected = await runOn(real.socketPath, protocol, commands);
          const actual = await runOn(mini.port ?? 0, protocol, commands);
          assert.deepEqual(actual, expected);
        }
      });
    }
  });
}

async function runOn(
  place: Place,
  protocol: string,
  commands: readonly (readonly string[])[],
): Promise<string[]> {
  await using wire = await Wire.connect(place);
  await wire.callAll([["FLUSHALL"], ["HELLO", protocol]]);
  const replies = await wire.callAll(commands);
  return replies.map((reply, i) => `${commands[i]?.join(" ")} → ${print(commands, i, reply)}`);
}

/** EXEC is compared item by item, as what it executed. */
function print(commands: readonly (readonly string[])[], at: number, reply: WireReply): string {
  const command = commands[at] ?? [];
  if (command[0]?.toLowerCase() !== "exec") return normalise(command, reply);
  const multi = commands.slice(0, at).findLastIndex(([name]) => name?.toLowerCase() === "multi");
  return normaliseExec(commands.slice(multi + 1, at), reply);
}

/** The commands of a script. */
export function readScript(script: string): string[][] {
  const lines = script.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return lines.map((line) =>
    (line.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? []).map((word) =>
      word.startsWith('"') ? JSON.parse(word) : word
    )
  );
}
