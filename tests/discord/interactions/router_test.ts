import assert from "node:assert/strict";
import { BoardKeeper } from "../../../src/discord/board/mod.ts";
import type { Interaction } from "../../../src/discord/interactions/interaction.ts";
import { troubleQuips } from "../../../src/discord/quips/mod.ts";
import {
  defaultRouterTimings,
  type InteractionOutcome,
  Router,
} from "../../../src/discord/interactions/router.ts";
import { GameService, TabService } from "../../../src/service/mod.ts";
import { openStore } from "../../../src/storage/mod.ts";
import { RawRedis } from "../../_helpers/raw_redis.ts";
import { ScriptedEnv } from "../../_helpers/scripted_env.ts";
import { startStoreEngine, type StoreEngine } from "../../_helpers/store_engine.ts";
import { isSaid } from "../../e2e/_table.ts";
import { commandLine, pressOn, RecordingTransport } from "../_recorded_messaging.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";

interface Ended {
  readonly kind: string;
  readonly outcome: InteractionOutcome;
  readonly answered: boolean;
}

/** The router with everything behind it real, and Discord written down. */
class Front implements AsyncDisposable {
  readonly transport = new RecordingTransport();
  readonly ended: Ended[] = [];
  readonly failed: unknown[] = [];
  readonly envSource = new ScriptedEnv(() => Date.now());
  readonly redis: RawRedis;
  readonly router: Router;
  ageMs = 0;
  readonly #engine: StoreEngine;
  readonly #store: Awaited<ReturnType<typeof openStore>>;
  #isEngineGone = false;

  constructor(engine: StoreEngine, store: Awaited<ReturnType<typeof openStore>>) {
    this.#engine = engine;
    this.#store = store;
    this.redis = new RawRedis(engine.address);
    const { games, players, ledger, sessions, doneMarkers } = store;
    const ports = { games, players, ledger, sessions, doneMarkers, envSource: this.envSource };
    const { transport } = this;
    const boards = new BoardKeeper({
      transport,
      events: { boardWritten() {}, boardFailed() {} },
      timings: { editSpacingMs: 0, retryMs: 0, maxRetries: 1 },
      now: () => Date.now(),
      save: (view, ref) => games.saveBoard(view.game, ref),
    });
    this.router = new Router({
      services: {
        games: new GameService(ports, usualRules),
        tabs: new TabService(ports),
        boards,
        transport,
        houseRules: usualRules,
      },
      doneMarkers,
      events: {
        interactionEnded: (_id, kind, outcome, firstAnswerMs) =>
          this.ended.push({ kind, outcome, answered: firstAnswerMs !== null }),
        interactionFailed: (_id, _kind, error) => this.failed.push(error),
      },
      ageMs: () => this.ageMs,
      timings: { ...defaultRouterTimings, deferAfterMs: 60_000 },
    });
  }

  /** Routes an interaction and gives what was told in its first answer. */
  async tell(interaction: Interaction): Promise<string> {
    const before = this.transport.calls.length;
    await this.router.route(interaction);
    return this.transport.calls[before]?.message?.content ?? "";
  }

  /** Ann's press on the message that was posted last. */
  pressOnBoard(customId: string): Interaction {
    return pressOn(customId, this.transport.newestId);
  }

  async loseEngine(): Promise<void> {
    this.#isEngineGone = true;
    await this.redis[Symbol.asyncDispose]();
    await this.#engine[Symbol.asyncDispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.router.close();
    await this.#store[Symbol.asyncDispose]();
    if (!this.#isEngineGone) await this.loseEngine();
  }
}

async function openFront(): Promise<Front> {
  const engine = await startStoreEngine();
  return new Front(engine, await openStore({ ...engine.address, connections: 2 }));
}

Deno.test("each interaction ends once, under a name from a fixed list", async () => {
  await using services = await openFront();
  await services.tell(commandLine("ronnied start"));
  await services.tell(commandLine("ronnied board"));
  await services.tell(commandLine("ronnied dance"));
  await services.tell(pressOn("1:roll:unknown:1"));
  await services.tell(pressOn("rubbish"));
  assert.deepEqual(services.ended, [
    { kind: "/start", outcome: "answered", answered: true },
    { kind: "/board", outcome: "answered", answered: true },
    { kind: "unknown", outcome: "refused", answered: true },
    { kind: "roll", outcome: "answered", answered: true },
    { kind: "unknown", outcome: "refused", answered: true },
  ]);
  assert.deepEqual(services.failed, []);
});

Deno.test("what Discord has given up on is neither done nor answered", async () => {
  await using services = await openFront();
  services.ageMs = 3_000;
  await services.router.route(commandLine("ronnied start"));
  assert.deepEqual(services.transport.log, []);
  assert.deepEqual(await services.redis.keys(), []);
  assert.deepEqual(services.ended, [{ kind: "/start", outcome: "too_late", answered: false }]);
  services.ageMs = 2_999;
  await services.router.route(commandLine("ronnied start"));
  assert.deepEqual(services.transport.log, ["callback message"]);
});

Deno.test("direct messages and channels without messages are told apart", async () => {
  await using services = await openFront();
  const command = commandLine("ronnied start");
  assert(isSaid(troubleQuips.dm, await services.tell({ ...command, guildId: null })));
  const forum = { ...command, channelType: 15 };
  assert(isSaid(troubleQuips.notATextChannel, await services.tell(forum)));
  assert.deepEqual(await services.redis.keys(), []);
  assert.deepEqual(services.transport.log, [
    "callback message private",
    "callback message private",
  ]);
});

Deno.test("a record that cannot be read is told of with an incident, and left as it is", async () => {
  await using services = await openFront();
  await services.tell(commandLine("ronnied start"));
  const id = await services.redis.text("channel:{3001}");
  const key = `game:{${id}}`;
  await services.redis.set(key, "{ not a game");
  const invocation = services.pressOnBoard(`1:join:${id}:0`);
  const text = await services.tell(invocation);
  assert(isSaid(troubleQuips.recordCorrupt, text));
  assert(text.includes(invocation.id), "the incident is named");
  assert.equal(services.ended.at(-1)?.outcome, "store/corrupt");
  assert.equal(services.failed.length, 1);
  assert.equal(await services.redis.text(key), "{ not a game");
});

Deno.test("a mistake of ours is told of with an incident, changes nothing, and harms nobody else", async () => {
  await using services = await openFront();
  await services.tell(commandLine("ronnied start"));
  const id = await services.redis.text("channel:{3001}");
  await services.tell(services.pressOnBoard(`1:begin:${id}:0`));
  const before = await services.redis.dump();
  // No die was told to fall, so rolling one throws.
  const text = await services.tell(services.pressOnBoard(`1:roll:${id}:1`));
  assert(isSaid(troubleQuips.bug, text));
  assert.equal(services.ended.at(-1)?.outcome, "bug");
  assert(services.failed[0] instanceof RangeError);
  assert.deepEqual(await services.redis.dump(), before);
  services.envSource.willRoll(3);
  await services.tell(services.pressOnBoard(`1:roll:${id}:1`));
  assert.equal(services.ended.at(-1)?.outcome, "answered");
});

Deno.test("a store that is gone is told of in plain words, and is no bug", async () => {
  await using services = await openFront();
  await services.loseEngine();
  for (const interaction of [commandLine("ronnied start"), pressOn("1:roll:g:1")]) {
    const text = await services.tell(interaction);
    assert(isSaid(troubleQuips.barClosed, text), text);
    assert.equal(services.ended.at(-1)?.outcome, "store/unavailable");
  }
  assert.deepEqual(services.failed, []);
});

Deno.test("an answer that Discord refused is counted as none", async () => {
  await using services = await openFront();
  services.transport.decide = () => ({ ok: false, code: 10062, reason: "gone" });
  await services.router.route(commandLine("ronnied help"));
  assert.deepEqual(services.ended, [{ kind: "/help", outcome: "unanswerable", answered: false }]);
});

Deno.test("draining waits for everything received", async () => {
  await using services = await openFront();
  const gate = Promise.withResolvers<{ ok: true; messageId: null }>();
  services.transport.decide = () => gate.promise;
  const routed = services.router.route(commandLine("ronnied help"));
  let isDrained = false;
  const drained = services.router.drain().then(() => isDrained = true);
  await services.transport.called(1);
  assert.equal(isDrained, false);
  gate.resolve({ ok: true, messageId: null });
  await Promise.all([routed, drained]);
  assert.equal(services.ended.length, 1);
});
