/** An app in a process of its own, see `_process_app.ts`. */
import type { StoreOperation } from "../../src/storage/mod.ts";
import type { Step } from "../../src/storage/redis/mod.ts";
import { LocalApp } from "./_app.ts";
import {
  type DyingStep,
  lineOf,
  messagesIn,
  type Order,
  type Report,
  type WorkerSettings,
} from "./_worker_messages.ts";

let dying: DyingStep | null = null;
let turns = 0;

function observe(operation: StoreOperation, step: Step): void {
  if (operation !== dying?.operation || step !== dying.step) return;
  turns += 1;
  if (turns !== dying.turn) return;
  const die = () => Deno.kill(Deno.pid, "SIGKILL");
  // What was sent leaves in the next turn.
  if (step === "sent") setTimeout(die, 0);
  else die();
}

const { name, at, seed }: WorkerSettings = JSON.parse(Deno.args[0] ?? "");
await using app = await LocalApp.open(name, { ...at, observe }, seed);
const writer = Deno.stdout.writable.getWriter();
let told = 0;

function say(report: Report): void {
  // The drill may have gone; then this process ends as well, with its stdin.
  writer.write(lineOf(report)).catch(() => {});
}

async function carryOut(order: Order): Promise<void> {
  const { number } = order;
  if ("dieAt" in order) dying = order.dieAt;
  else if ("request" in order) say({ number, answer: await app.request(order.request) });
  else if ("look" in order) say({ number, answer: { game: await app.look(order.look) } });
  else {
    await app.settled();
    say({ number, answer: null });
  }
  while (told < app.problems.length) say({ problem: app.problems[told++] ?? "" });
}

for await (const order of messagesIn<Order>(Deno.stdin.readable)) void carryOut(order);
