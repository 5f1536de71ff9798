import assert from "node:assert/strict";
import { messageText, type Outcome } from "../../src/emulator/mod.ts";
import { ApiClient } from "./_api_client.ts";
import type { WaitingGame } from "./_waiting_game.ts";

/** Checks the effect of a fault: while it is on, or right after an instant one. */
export type FaultCheck = (game: WaitingGame) => Promise<unknown>;

/** A check for each fault, in the order of the page. */
export const faultChecks: Readonly<Record<string, FaultCheck>> = {
  store_gone: storeIsDown,
  async store_slow({ play: { bench } }) {
    const began = performance.now();
    assert.ok(await bench.store.answers());
    assert.ok(performance.now() - began > 1_100);
  },
  store_silent: storeIsDown,
  gateway_dropped: gatewayEvents("close", "resumed"),
  async gateway_refuses(game) {
    await game.gatewayEvent("close");
    const { port } = new URL(game.play.bench.discord.gatewayUrl);
    await assert.rejects(Deno.connect({ port: Number(port) }), Deno.errors.ConnectionRefused);
  },
  async gateway_silent(game) {
    const { discord } = game.play.bench;
    const before = discord.gatewayConnects;
    await game.until("two more connections", () => discord.gatewayConnects >= before + 2);
    assert.equal(discord.connectedSessions, 0);
  },
  hello_withheld: gatewayEvents("connect", "close"),
  ready_withheld: gatewayEvents("resume", "close"),
  acks_withheld: ({ play: { bench } }) =>
    Promise.resolve(assert.ok(bench.discord.faults.gateway.flags.withholdAcks)),
  reconnect_asked: gatewayEvents("close", "resumed"),
  session_doubted: gatewayEvents("invalidSession", "resumed"),
  sessions_lost: gatewayEvents("invalidSession", "ready"),
  session_expired: gatewayEvents("resume", "invalidSession", "ready"),
  gateway_closed: gatewayEvents("close", "resumed"),
  session_closed: gatewayEvents("close", "ready"),
  resume_url_dead: gatewayEvents("close", "ready"),
  resumes_closed: gatewayEvents("resume", "ready"),
  identifies_closed: gatewayEvents("identify"),
  frame_garbled: skipped("malformed_frame"),
  interaction_garbled: skipped("malformed_interaction"),
  slow_discord: requestIsHit,
  late_discord: requestIsHit,
  answers_late: requestIsHit,
  answers_lost: requestIsHit,
  answers_torn: requestIsHit,
  requests_cut: requestIsHit,
  async requests_refused({ play: { bench: { discord } } }) {
    await assert.rejects(fetch(discord.restUrl), TypeError);
  },
  requests_hang: requestIsHit,
  server_errors: requestIsHit,
  token_doubted: moveIsHit,
  rate_limited: requestIsHit,
  rate_limited_barely: requestIsHit,
  rate_limited_mutely: requestIsHit,
  rate_limited_globally: requestIsHit,
  rate_limited_shared: requestIsHit,
  async board_deleted(game) {
    await game.moveByCommand();
    await game.boardIsCurrent();
  },
  may_not_send: memberReads(/Send Messages/, ({ ann }) => ann.slash("ronnied board")),
  may_not_embed: memberReads(/Embed Links/, ({ ann }) => ann.slash("ronnied board")),
  may_not_view: memberReads(/View Channel/, (game) => game.moveByCommand()),
  thread_archived: memberReads(/thread/, (game) => game.moveByCommand()),
  channel_gone: moveIsHit,
  bot_restarted: gatewayEvents("close", "resumed"),
  bot_crashed: gatewayEvents("close", "ready"),
  token_revoked: botEnds(/reset it in the Developer Portal/),
  intents_refused: botEnds(/4014/),
  identifies_spent: botEnds(/only 49 more/),
};

function gatewayEvents(...events: readonly string[]): FaultCheck {
  return async (game) => {
    for (const event of events) await game.gatewayEvent(event);
  };
}

/** The bot reports that its store does not answer. */
export async function storeIsDown({ play: { bench } }: WaitingGame): Promise<void> {
  assert.equal(await bench.store.answers(), false);
}

/** Once a later interaction is answered, the bot's own metrics count what it skipped. */
function skipped(kind: string): FaultCheck {
  return async ({ play, ann }) => {
    assert.ok((await ann.slash("ronnied tab")).ok);
    assert.match(await play.bot.app?.metrics.text() ?? "", new RegExp(`"${kind}"\\} 1`));
  };
}

/** The fault is applied to a request of an interaction, which may fail. */
async function requestIsHit(game: WaitingGame): Promise<void> {
  void game.ann.slash("ronnied tab");
  await game.until("a request to be hit", () => game.requestWasHit());
}

/** The fault is applied to the edit of the board after a move by a command. */
async function moveIsHit(game: WaitingGame): Promise<void> {
  await game.moveByCommand();
  await game.until("a request to be hit", () => game.requestWasHit());
}

/** The bot answers the command with an ephemeral message that names the problem. */
function memberReads(what: RegExp, use: (game: WaitingGame) => Promise<Outcome>): FaultCheck {
  return async (game) => {
    const outcome = await use(game);
    const texts = () => [outcome.message, ...outcome.followUps()].map((m) => m && messageText(m));
    await game.until(`an answer like ${what}`, () => texts().some((text) => what.test(text ?? "")));
  };
}

function botEnds(line: RegExp): FaultCheck {
  return async (game) => {
    await game.until(`the end of the bot with ${line}`, () => game.play.bot.ended !== null);
    const { ended } = (await new ApiClient(game.play).snapshot()).status;
    assert.match(ended?.line ?? "", line);
    assert.equal(ended?.exitCode, 78);
    assert.equal(game.play.bench.discord.connectedSessions, 0);
  };
}
