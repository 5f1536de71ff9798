/** What no client would send, and names that no member should have: answered in words, and nothing changes. */
import assert from "node:assert/strict";
import { InteractionType, type Json, type Member, messageText } from "../../src/emulator/mod.ts";
import { commandBodies } from "../../src/discord/registration.ts";
import { refusalQuips, troubleQuips } from "../_helpers/english.ts";
import { answered, assertRefused, isSaid, privateText } from "../_helpers/answers.ts";
import type { Evening } from "../_helpers/evening.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, beginWith, boardSeenBy, boardText, oldPress, rolls } from "./_steps.ts";

eveningTest(
  "forged, oversized, unknown and old custom ids are refused, and nothing changes",
  async (evening, stored) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const { id } = await stored.game();
    const customIds = [
      "",
      "roll",
      "hello:world",
      `0:roll:${id}:1`,
      `2:roll:${id}:1`,
      `1:dance:${id}:1`,
      `1:roll:${id}`,
      `1:roll:${id}:1:extra`,
      `1:roll:${id}:-1`,
      `1:roll:${id}:1e3`,
      `1:roll:${id}:99999`,
      "1:roll::1",
      "1:roll:{x}:1",
      "1:roll:*:1",
      "1:roll:a b:1",
      "1:roll:../../etc/passwd:1",
      `1:forget:${id}:0`,
      "1:roll:__proto__\u0000:1",
      "1:toString:x:1",
      "x".repeat(10_000),
      `1:roll:${"x".repeat(5_000)}:1`,
      "\u{1F37A}".repeat(100),
    ];
    await changesNothing(evening, async () => {
      for (const custom_id of customIds) {
        const outcome = await ann.forge({ data: { custom_id, component_type: 2 } });
        assertRefused(outcome, troubleQuips.unknownButton);
      }
      for (const round of [0, 2, 9999]) {
        const data = { custom_id: `1:roll:${id}:${round}`, component_type: 2 };
        assertRefused(await ann.forge({ data }), refusalQuips.roundOver);
      }
      for (const gameId of ["no-such-game", "__proto__", "constructor"]) {
        for (const kind of ["join", "leave", "walk_out", "begin", "roll", "skip", "pay", "again"]) {
          const data = { custom_id: `1:${kind}:${gameId}:0`, component_type: 2 };
          assertRefused(await ann.forge({ data }), troubleQuips.gameUnknown);
        }
      }
    });
    await staysAlive(evening, ann, ben);
  },
);

eveningTest("a forged choice for a hit gives no drink", async (evening, stored) => {
  const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
  await begin(ann, ben);
  await rolls(evening, [ann, 6]);
  const menu = await ann.waitFor("Who gets the drink?");
  const { id } = await stored.game();
  const custom_id = `1:give:${id}:1`;
  const choose = (who: Member, values: readonly Json[]) =>
    who.forge({ data: { custom_id, component_type: 3, values: [...values] }, message: menu });
  await changesNothing(evening, async () => {
    for (const target of [eve.id, ann.id, "nobody", "", "x".repeat(4_000), "*", "{}"]) {
      assertRefused(await choose(ann, [target]), refusalQuips.notATarget);
    }
    assertRefused(await choose(ann, []), troubleQuips.unknownButton);
    const withoutValues = { data: { custom_id, component_type: 3 }, message: menu };
    assertRefused(await ann.forge(withoutValues), troubleQuips.unknownButton);
    // Another player's menu, copied onto a press on the public board.
    const data = { custom_id, component_type: 3, values: [ann.id] };
    const board = await boardSeenBy(ben, evening);
    assertRefused(await ben.forge({ data, message: board }), refusalQuips.noHit);
    assertRefused(await eve.forge({ data, message: board }), refusalQuips.notIn);
  });
  answered(await ann.choose("Ben"));
  assert.deepEqual(await stored.drinks(), ["Ben: critical_hit from Ann"]);
});

eveningTest("a press by a member who is not in the game changes nothing", async (evening) => {
  const [ann, ben, eve] = evening.members("Ann", "Ben", "Eve");
  await begin(ann, ben);
  await changesNothing(evening, async () => {
    for (const label of ["Roll", "Nudge", "Skip"]) {
      assertRefused(await eve.click(label), refusalQuips.notIn);
    }
    assertRefused(await eve.slash("ronnied roll"), refusalQuips.notIn);
    assertRefused(await eve.slash("ronnied leave"), refusalQuips.notIn);
    assertRefused(await eve.slash("ronnied join"), refusalQuips.joinBegun);
    assert(privateText(await eve.click("Pay a drink")).includes("caught up"));
  });
  await staysAlive(evening, ann, ben);
});

eveningTest(
  "evening 14: every command and press in a direct message is answered in words",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    const board = await boardSeenBy(ann, evening);
    const there = ann.inDirectMessages();
    await changesNothing(evening, async () => {
      for (const name of subcommands) {
        assertRefused(await there.forge(command([{ type: 1, name }])), troubleQuips.dm);
      }
      const own = there.messages().at(-1);
      assert(own);
      const press = { ...oldPress(board, "Roll"), message: own };
      assertRefused(await there.forge(press), troubleQuips.dm);
    });
    await staysAlive(evening, ann, ben);
  },
);

eveningTest(
  "commands with no subcommand, unknown ones, missing and wrong options are answered in words",
  async (evening) => {
    const [ann, ben] = await beginWith(evening, "Ann", "Ben");
    await rolls(evening, [ann, 1]);
    await changesNothing(evening, async () => {
      const unknown: readonly (readonly Json[])[] = [
        [],
        [{ type: 1, name: "dance" }],
        [{ type: 1, name: "" }],
        [{ type: 1, name: "start ".repeat(500) }],
        [{ type: 2, name: "start", options: [{ type: 1, name: "now" }] }],
        [{ type: 3, name: "start", value: "start" }],
        [{ type: 1, name: "__proto__" }],
        [{ type: 1, name: "toString" }],
      ];
      for (const options of unknown) {
        assertRefused(await ann.forge(command(options)), troubleQuips.unknownCommand);
      }
      const data = { id: "1", name: "ronnied", type: 1 };
      const withoutOptions = { type: InteractionType.ApplicationCommand, data };
      assertRefused(await ann.forge(withoutOptions), troubleQuips.unknownCommand);
      const other = { type: InteractionType.ApplicationCommand, data: { ...data, name: "other" } };
      assertRefused(await ann.forge(other), troubleQuips.unknownCommand);
      for (const value of ["yes", 1, null]) {
        const option = { type: 5, name: "all_time", value };
        const options = [{ type: 1, name: "leaderboard", options: [option] }];
        const outcome = answered(await ann.forge(command(options)));
        assert.doesNotMatch(outcome.message ? messageText(outcome.message) : "", /All time/);
      }
    });
    // A count that is none of ours pays one, or what the range allows: never more than is owed.
    for (const value of ["many", true, -5, 0, 1.5]) {
      const options = [{ type: 1, name: "pay", options: [{ type: 4, name: "count", value }] }];
      answered(await ben.forge(command(options)));
    }
    await staysAlive(evening, ann, ben);
  },
);

eveningTest(
  "names of a thousand emoji, markdown and @everyone stay names",
  async (evening, stored) => {
    const names = [
      "\u{1F37A}".repeat(1_000),
      "**bold** __under__ ~~struck~~ `code` ||spoiler|| [link](https://example.com) # big",
      "@everyone @here <@1> <@&2> <#3>",
      "\u202Eright-to-left \u200B\u200B\u0000zero\n\n\nlines",
      "e\u0301".repeat(500),
      "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}".repeat(100),
    ];
    const players = names.map((name, index) =>
      evening.guild.addMember({ name: `p${index}`, nick: name })
    );
    const [host, ...others] = players;
    assert(host);
    await begin(host, ...others);
    await rolls(evening, [host, 6], ...others.map((other) => [other, 2] as const));
    const menu = await host.waitFor("Who gets the drink?");
    const [first] = menu.components[0]?.components ?? [];
    assert(first?.type === 3 && first.options?.length === others.length);
    const data = {
      custom_id: first.custom_id,
      component_type: 3,
      values: [others[1]?.id ?? ""],
    };
    answered(await host.forge({ data, message: menu }));
    await boardSeenBy(host, evening);
    await rolls(evening, ...others.map((other, index) => [other, index + 1] as const));
    assert.match(boardText(host), /Game over/);
    for (const line of ["leaderboard all_time:true", "tab", "pay", "help", "board"]) {
      answered(await host.slash(`ronnied ${line}`));
    }
    evening.passMinutes(1);
    answered(await host.slash("ronnied newsession"));
    assert.equal((await stored.game()).status, "completed");
    for (const message of host.messages()) {
      assert.deepEqual(message.mentions, []);
      assert(!message.content.includes("@everyone"));
      assert(!JSON.stringify(message.embeds).includes("@everyone"));
      assert(!JSON.stringify(message.embeds).includes("@here"));
      assert(!JSON.stringify(message.embeds).includes("\u202E"));
    }
    for (const { body } of evening.discord.calls) {
      const text = JSON.stringify(body ?? {});
      if (!text.includes('"content"') && !text.includes('"embeds"')) continue;
      assert(text.includes('"allowed_mentions"'), text.slice(0, 200));
    }
  },
);

eveningTest("an interaction with its parts missing does the bot no harm", async (evening) => {
  const [ann, ben] = await beginWith(evening, "Ann", "Ben");
  const { data } = oldPress(await boardSeenBy(ann, evening), "Nudge");
  const bodyEdits: readonly ((body: Record<string, unknown>) => void)[] = [
    (body) => delete body.member,
    (body) => delete body.message,
    (body) => delete body.data,
    (body) => delete body.channel_id,
    (body) => delete body.channel,
    (body) => delete body.app_permissions,
    (body) => body.type = 99,
    (body) => body.data = "text",
  ];
  await changesNothing(evening, async () => {
    await Promise.all(bodyEdits.map((editBody) => ben.forge({ data, editBody })));
  });
  await staysAlive(evening, ann, ben);
}, { emulator: { limits: { firstAnswerMs: 300 } } });

const subcommands = commandBodies().flatMap(({ options = [] }) => options.map(({ name }) => name));

function command(options: readonly Json[]) {
  return {
    type: InteractionType.ApplicationCommand,
    data: { id: "1", name: "ronnied", type: 1, options: [...options] },
  };
}

/** What is stored is the same before and after. */
async function changesNothing(evening: Evening, actions: () => Promise<void>): Promise<void> {
  const before = await evening.redis.dump();
  await actions();
  assert.deepEqual(await evening.redis.dump(), before);
}

/** The game of Ann and Ben goes on as if nothing had been. */
async function staysAlive(evening: Evening, ...players: readonly Member[]): Promise<void> {
  const [ann, ben] = players;
  assert(ann && ben);
  if (!boardText(ann).includes("**1** **Ann**")) await rolls(evening, [ann, 3]);
  await rolls(evening, [ben, 4]);
  assert.match(boardText(ben), /🏁 Game over/);
  assert(isSaid(refusalQuips.gameOver, privateText(await ann.slash("ronnied roll"))));
}
