import assert from "node:assert/strict";
import { messageText, type Outcome } from "../../src/emulator/mod.ts";
import { Caller } from "./_caller.ts";
import type { Table } from "./_table.ts";

/** What is to be seen of a fault while it is on; of one that is over at once, right after. */
export type Met = (table: Table) => Promise<unknown>;

/** Every switch there is, in the order of the page. */
export const mets: Readonly<Record<string, Met>> = {
  store_gone: storeAway,
  async store_slow({ play: { bench } }) {
    const began = performance.now();
    assert.ok(await bench.store.answers());
    assert.ok(performance.now() - began > 1_100);
  },
  store_silent: storeAway,
  gateway_dropped: gateway("close", "resumed"),
  async gateway_refuses(table) {
    await table.happened("close");
    const { port } = new URL(table.play.bench.discord.gatewayUrl);
    await assert.rejects(Deno.connect({ port: Number(port) }), Deno.errors.ConnectionRefused);
  },
  async gateway_silent(table) {
    const { discord } = table.play.bench;
    const before = discord.gatewayConnects;
    await table.until("two more tries", () => discord.gatewayConnects >= before + 2);
    assert.equal(discord.connectedSessions, 0);
  },
  hello_withheld: gateway("connect", "close"),
  ready_withheld: gateway("resume", "close"),
  acks_withheld: ({ play: { bench } }) =>
    Promise.resolve(assert.ok(bench.discord.faults.gateway.flags.withholdAcks)),
  reconnect_asked: gateway("close", "resumed"),
  session_doubted: gateway("invalidSession", "resumed"),
  sessions_lost: gateway("invalidSession", "ready"),
  session_expired: gateway("resume", "invalidSession", "ready"),
  gateway_closed: gateway("close", "resumed"),
  session_closed: gateway("close", "ready"),
  resume_url_dead: gateway("close", "ready"),
  resumes_closed: gateway("resume", "ready"),
  identifies_closed: gateway("identify"),
  frame_garbled: counted("malformed_frame"),
  interaction_garbled: counted("malformed_interaction"),
  slow_discord: requestHit,
  late_discord: requestHit,
  answers_late: requestHit,
  answers_lost: requestHit,
  answers_torn: requestHit,
  requests_cut: requestHit,
  async requests_refused({ play: { bench: { discord } } }) {
    await assert.rejects(fetch(discord.restUrl), TypeError);
  },
  requests_hang: requestHit,
  server_errors: requestHit,
  token_doubted: moveHit,
  rate_limited: requestHit,
  rate_limited_barely: requestHit,
  rate_limited_mutely: requestHit,
  rate_limited_globally: requestHit,
  rate_limited_shared: requestHit,
  async board_deleted(table) {
    await table.moveByCommand();
    await table.boardIsTrue();
  },
  may_not_send: told(/Send Messages/, ({ ann }) => ann.slash("ronnied board")),
  may_not_embed: told(/Embed Links/, ({ ann }) => ann.slash("ronnied board")),
  may_not_view: told(/View Channel/, (table) => table.moveByCommand()),
  thread_archived: told(/thread/, (table) => table.moveByCommand()),
  channel_gone: moveHit,
  bot_restarted: gateway("close", "resumed"),
  bot_crashed: gateway("close", "ready"),
  token_revoked: ended(/reset it in the Developer Portal/),
  intents_refused: ended(/4014/),
  identifies_spent: ended(/only 49 more/),
};

function gateway(...events: readonly string[]): Met {
  return async (table) => {
    for (const event of events) await table.happened(event);
  };
}

/** The bot says that its store does not answer. */
export async function storeAway({ play: { bench } }: Table): Promise<void> {
  assert.equal(await bench.store.answers(), false);
}

/** Once a later press is answered, the bot's own metrics tell what it skipped. */
function counted(kind: string): Met {
  return async ({ play, ann }) => {
    assert.ok((await ann.slash("ronnied tab")).ok);
    assert.match(await play.bot.app?.metrics.text() ?? "", new RegExp(`"${kind}"\\} 1`));
  };
}

/** Something is asked for, which may come to nothing, while requests go wrong. */
async function requestHit(table: Table): Promise<void> {
  void table.ann.slash("ronnied tab");
  await table.until("a request to be hit", () => table.requestWasHit());
}

/** A move by a command is told to the channel by an edit of the board. */
async function moveHit(table: Table): Promise<void> {
  await table.moveByCommand();
  await table.until("a request to be hit", () => table.requestWasHit());
}

/** Whoever used the command is told in private what is wrong. */
function told(what: RegExp, use: (table: Table) => Promise<Outcome>): Met {
  return async (table) => {
    const outcome = await use(table);
    const texts = () => [outcome.message, ...outcome.followUps()].map((m) => m && messageText(m));
    await table.until(`to be told ${what}`, () => texts().some((text) => what.test(text ?? "")));
  };
}

function ended(line: RegExp): Met {
  return async (table) => {
    await table.until("the end of the bot", () => table.play.bot.ended !== null);
    const { ended } = (await new Caller(table.play).snapshot()).status;
    assert.match(ended?.line ?? "", line);
    assert.equal(ended?.exitCode, 78);
    assert.equal(table.play.bench.discord.connectedSessions, 0);
  };
}
