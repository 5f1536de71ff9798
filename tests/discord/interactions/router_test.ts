import assert from "node:assert/strict";
import { BoardKeeper, defaultBoardTimings } from "../../../src/discord/board/mod.ts";
import { HousePasses } from "../../../src/discord/interactions/house_pass.ts";
import { PrivateNotes } from "../../../src/discord/interactions/private_notes.ts";
import { NoticeKeeper } from "../../../src/discord/notices/mod.ts";
import type { Interaction } from "../../../src/discord/interactions/interaction.ts";
import { troubleQuips } from "../../_helpers/english.ts";
import { Router } from "../../../src/discord/interactions/router.ts";
import {
  defaultRouterTimings,
  type InteractionOutcome,
} from "../../../src/discord/interactions/router_options.ts";
import type { Sent } from "../../../src/discord/connection/mod.ts";
import {
  CorrectionService,
  GameService,
  HouseService,
  TabService,
} from "../../../src/service/mod.ts";
import { openStore } from "../../../src/storage/mod.ts";
import { isSaid } from "../../_helpers/answers.ts";
import { RawRedis } from "../../_helpers/raw_redis.ts";
import { ScriptedEnv } from "../../_helpers/scripted_env.ts";
import { startStoreEngine, type StoreEngine } from "../../_helpers/store_engine.ts";
import {
  accepted,
  commandUse,
  componentUse,
  failed,
  RecordedCalls,
  RecordedMessaging,
} from "../_recorded_messaging.ts";
import { usualHouse } from "../../_helpers/usual_rules.ts";

interface Ended {
  readonly kind: string;
  readonly outcome: InteractionOutcome;
  readonly answered: boolean;
}

/** The router on a real store, with everything it sent and reported. */
class RecordedRouter implements AsyncDisposable {
  readonly messaging = new RecordedMessaging();
  readonly ended: Ended[] = [];
  readonly failed: unknown[] = [];
  readonly refused: number[] = [];
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
    const { messaging } = this;
    const boards = new BoardKeeper({
      messaging,
      events: { boardWritten() {}, boardFailed() {} },
      timings: { editSpacingMs: 0, retryMs: 0, maxRetries: 1, tumbleMs: 0, standingsSpacingMs: 0 },
      now: () => Date.now(),
      uncalled: new RecordedCalls(),
      save: (view, ref) => games.saveBoard(view.game, ref),
    });
    const notices = new NoticeKeeper({
      messaging,
      store: store.paymentNotices,
      timings: { ...defaultBoardTimings, editSpacingMs: 0 },
      log: { info() {}, warn() {}, error() {} },
      now: () => Date.now(),
    });
    this.router = new Router({
      services: {
        games: new GameService(ports, usualHouse),
        tabs: new TabService(ports),
        corrections: new CorrectionService(ports),
        boards,
        notices,
        messaging,
        notes: new PrivateNotes({ messaging, lifeMs: 0, now: () => Date.now() }),
        house: new HouseService(store.guildSettings, usualHouse),
        passes: new HousePasses("secret", () => Date.now()),
        inviteUrl: "https://invite.example",
      },
      doneMarkers,
      events: {
        interactionEnded: (_id, kind, outcome, firstAnswerMs) =>
          this.ended.push({ kind, outcome, answered: firstAnswerMs !== null }),
        answerRefused: (_id, _kind, { code }) => this.refused.push(code),
        interactionFailed: (_id, _kind, error) => this.failed.push(error),
      },
      ageMs: () => this.ageMs,
      timings: { ...defaultRouterTimings, deferAfterMs: 60_000 },
    });
  }

  /** Routes an interaction; returns the content of its first answer. */
  async answerTo(interaction: Interaction): Promise<string> {
    const before = this.messaging.calls.length;
    await this.router.route(interaction);
    return this.messaging.calls[before]?.message?.content ?? "";
  }

  /** Ann's use of a button of the message that was posted last. */
  onBoard(customId: string): Interaction {
    return componentUse(customId, this.messaging.newestId);
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

async function openRouter(): Promise<RecordedRouter> {
  const engine = await startStoreEngine();
  return new RecordedRouter(engine, await openStore({ ...engine.address, connections: 2 }));
}

/** What play has written: the store's own marks aside. */
async function keysOfPlay({ redis }: RecordedRouter): Promise<readonly string[]> {
  return (await redis.keys()).filter((key) => key !== "guilds_filled" && key !== "probe");
}

Deno.test("each interaction ends once, under a name from a fixed list", async () => {
  await using recorded = await openRouter();
  await recorded.answerTo(commandUse("ronnied start"));
  await recorded.answerTo(commandUse("ronnied board"));
  await recorded.answerTo(commandUse("ronnied dance"));
  await recorded.answerTo(componentUse("1:roll:unknown:1"));
  await recorded.answerTo(componentUse("rubbish"));
  assert.deepEqual(recorded.ended, [
    { kind: "/start", outcome: "answered", answered: true },
    { kind: "/board", outcome: "answered", answered: true },
    { kind: "unknown", outcome: "refused", answered: true },
    { kind: "roll", outcome: "answered", answered: true },
    { kind: "unknown", outcome: "refused", answered: true },
  ]);
  assert.deepEqual(recorded.failed, []);
});

Deno.test("an interaction older than three seconds is neither done nor answered", async () => {
  await using recorded = await openRouter();
  recorded.ageMs = 3_000;
  await recorded.router.route(commandUse("ronnied start"));
  assert.deepEqual(recorded.messaging.log, []);
  assert.deepEqual(await keysOfPlay(recorded), []);
  assert.deepEqual(recorded.ended, [{ kind: "/start", outcome: "too_late", answered: false }]);
  recorded.ageMs = 2_999;
  await recorded.router.route(commandUse("ronnied start"));
  assert.deepEqual(recorded.messaging.log, ["answer message"]);
});

Deno.test("direct messages and channels without messages are refused, each in its way", async () => {
  await using recorded = await openRouter();
  const command = commandUse("ronnied start");
  assert(isSaid(troubleQuips.dm, await recorded.answerTo({ ...command, guildId: null })));
  const forum = { ...command, channelType: 15 };
  assert(isSaid(troubleQuips.notATextChannel, await recorded.answerTo(forum)));
  assert.deepEqual(await keysOfPlay(recorded), []);
  assert.deepEqual(recorded.messaging.log, [
    "answer message ephemeral",
    "answer message ephemeral",
  ]);
});

Deno.test("a record that cannot be read is answered with an incident id, and left as it is", async () => {
  await using recorded = await openRouter();
  await recorded.answerTo(commandUse("ronnied start"));
  const id = await recorded.redis.text("channel:{3001}");
  const key = `game:{${id}}`;
  await recorded.redis.set(key, "{ not a game");
  const invocation = recorded.onBoard(`1:join:${id}:0`);
  const text = await recorded.answerTo(invocation);
  assert(isSaid(troubleQuips.recordCorrupt, text));
  assert(text.includes(invocation.id), "the incident id is shown");
  assert.equal(recorded.ended.at(-1)?.outcome, "store/corrupt");
  assert.equal(recorded.failed.length, 1);
  assert.equal(await recorded.redis.text(key), "{ not a game");
});

Deno.test("a bug is answered with an incident id and changes nothing, and the next interaction works", async () => {
  await using recorded = await openRouter();
  await recorded.answerTo(commandUse("ronnied start"));
  const id = await recorded.redis.text("channel:{3001}");
  await recorded.answerTo(recorded.onBoard(`1:begin:${id}:0`));
  const before = await recorded.redis.dump();
  // The script has no value for the die, so rolling it throws.
  const text = await recorded.answerTo(recorded.onBoard(`1:roll:${id}:1`));
  assert(isSaid(troubleQuips.bug, text));
  assert.equal(recorded.ended.at(-1)?.outcome, "bug");
  assert(recorded.failed[0] instanceof RangeError);
  assert.deepEqual(await recorded.redis.dump(), before);
  recorded.envSource.willRoll(3);
  await recorded.answerTo(recorded.onBoard(`1:roll:${id}:1`));
  assert.equal(recorded.ended.at(-1)?.outcome, "answered");
});

Deno.test("a store that is gone is answered in plain words, and is no bug", async () => {
  await using recorded = await openRouter();
  await recorded.loseEngine();
  for (const interaction of [commandUse("ronnied start"), componentUse("1:roll:g:1")]) {
    const text = await recorded.answerTo(interaction);
    assert(isSaid(troubleQuips.barClosed, text), text);
    assert.equal(recorded.ended.at(-1)?.outcome, "store/unavailable");
  }
  assert.deepEqual(recorded.failed, []);
});

Deno.test("an answer that Discord refused is counted as none", async () => {
  await using recorded = await openRouter();
  recorded.messaging.decide = () => failed("too_late");
  await recorded.router.route(commandUse("ronnied help"));
  assert.deepEqual(recorded.ended, [{ kind: "/help", outcome: "unanswerable", answered: false }]);
});

Deno.test("an answer that another process gave is counted as that", async () => {
  await using recorded = await openRouter();
  recorded.messaging.decide = () => failed("already_answered");
  await recorded.router.route(commandUse("ronnied help"));
  assert.deepEqual(recorded.ended, [
    { kind: "/help", outcome: "answered_elsewhere", answered: false },
  ]);
  assert.deepEqual(recorded.messaging.log, ["answer message ephemeral"]);
});

Deno.test("an answer that Discord refuses as such gives way to a plain one", async () => {
  await using recorded = await openRouter();
  let answers = 0;
  recorded.messaging.decide = () =>
    answers++ === 0 ? { ok: false, status: 400, code: 200000, reason: "refused" } : accepted;
  await recorded.router.route(commandUse("ronnied help"));
  assert.deepEqual(recorded.ended, [{ kind: "/help", outcome: "unanswerable", answered: true }]);
  assert.deepEqual(recorded.refused, [200000]);
  assert.deepEqual(recorded.messaging.log, [
    "answer message ephemeral",
    "answer message ephemeral",
  ]);
  const text = recorded.messaging.calls[1]?.message?.content ?? "";
  assert(isSaid(troubleQuips.answerRefused, text), text);
  assert.match(text, /`200000`/);
});

Deno.test("draining waits for everything received", async () => {
  await using recorded = await openRouter();
  const gate = Promise.withResolvers<Sent>();
  recorded.messaging.decide = () => gate.promise;
  const routed = recorded.router.route(commandUse("ronnied help"));
  let isDrained = false;
  const drained = recorded.router.drain().then(() => isDrained = true);
  await recorded.messaging.called(1);
  assert.equal(isDrained, false);
  gate.resolve(accepted);
  await Promise.all([routed, drained]);
  assert.equal(recorded.ended.length, 1);
});
