/** A process that plays a game on a cluster and kills itself at a step of its last move. */
import { openStore, type StoreOperation } from "../../../src/storage/mod.ts";
import type { Step } from "../../../src/storage/redis/mod.ts";
import { lastMove, playUpToLast } from "./_last_move.ts";

const [port, name = "", operation, step] = Deno.args;
let isArmed = false;

function observe(at: StoreOperation, what: Step): void {
  if (!isArmed || at !== operation || what !== step) return;
  const die = () => Deno.kill(Deno.pid, "SIGKILL");
  // What was sent leaves in the next turn.
  if (step === "sent") setTimeout(die, 0);
  else die();
}

await using store = await openStore({
  nodes: [{ host: "127.0.0.1", port: Number(port) }],
  tls: false,
  observe,
});
const gameId = await playUpToLast(store, name);
await store.settled();
isArmed = true;
await lastMove(store, name, gameId);
await store.settled();
