import assert from "node:assert/strict";
import { openEvening } from "../_helpers/evening.ts";
import { valueOf } from "../ops/_exercised.ts";
import { begin, rolls } from "./_table.ts";

Deno.test("a whole game shows in the metrics, and no id of anybody does", async () => {
  await using evening = await openEvening({ env: { HTTP_PORT: String(freePort()) } });
  const at = `http://127.0.0.1:${evening.config.httpPort}`;
  const ready = await fetch(`${at}/readyz`);
  assert.deepEqual([ready.status, (await ready.json()).ready], [200, true]);
  const [ann, ben] = evening.members("Ann", "Ben");
  await begin(ann, ben);
  await rolls(evening, [ann, 1], [ben, 3]);
  const text = await (await fetch(`${at}/metrics`)).text();
  for (
    const [name, labels, value] of [
      ["ronnied_interactions_total", { kind: "roll", outcome: "answered" }, 2],
      ["ronnied_game_events_total", { type: "game_completed" }, 1],
      ["ronnied_drinks_total", { reason: "critical_fail" }, 1],
      ["ronnied_drinks_total", { reason: "lowest_roll" }, 1],
      ["ronnied_live_games", {}, 0],
      ["ronnied_gateway_state", { state: "ready" }, 1],
      ["ronnied_store_up", {}, 1],
    ] as const
  ) assert.equal(valueOf(text, name, labels), value, name);
  assert.equal(valueOf(text, "ronnied_discord_requests_total", { status: "other" }), undefined);
  assert.doesNotMatch(text, /="[^"]*\d{17}/);
});

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
