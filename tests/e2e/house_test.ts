/** What a server settles for itself, by `/ronnied-house`. */
import assert from "node:assert/strict";
import { InteractionType, type Member, messageText } from "../../src/emulator/mod.ts";
import { answered, privateText } from "../_helpers/answers.ts";
import { buttonId } from "../_helpers/boards.ts";
import { type Evening, openEvening } from "../_helpers/evening.ts";
import { RedisProxy } from "../_helpers/redis_proxy.ts";
import { startStoreEngine } from "../_helpers/store_engine.ts";
import { eveningTest } from "./_evening_tests.ts";
import { begin, rolls } from "./_steps.ts";

/** A member with Manage Server, and one without. */
function adminAndPlayer(evening: Evening): readonly [Member, Member] {
  const admin = evening.guild.addMember({ name: "Ann", permissions: ["MANAGE_GUILD"] });
  return [admin, evening.guild.addMember({ name: "Ben" })];
}

const d20 = {
  "Seats": "4",
  "Sides of the die": "20",
  "Hit: this face gives one away": "20",
  "Fail: this face takes one": "7",
};

/** Opens a form by its button below the settings. */
async function open(member: Member, button: string) {
  answered(await member.slash("ronnied-house"));
  const opened = answered(await member.click(button));
  assert(opened.modal, "no form opened");
  return opened;
}

eveningTest(
  "an admin changes the rules: a running game keeps its own, the next has them",
  async (evening, stored) => {
    const [ann, ben] = adminAndPlayer(evening);
    await begin(ann, ben);
    const shown = privateText(await ann.slash("ronnied-house"));
    assert.match(shown, /Sides of the die: \*\*6\*\*/);
    const opened = answered(await ann.click("Rules"));
    const text = privateText(answered(await ann.submit(opened, d20)));
    assert.match(text, /Sides of the die: \*\*6\*\* → \*\*20\*\*/);
    assert.match(text, /Seats: \*\*10\*\* → \*\*4\*\*/);
    assert.equal((await stored.game()).houseRules.diceSides, 6);
    await rolls(evening, [ann, 5], [ben, 2]);
    await ann.click("New game");
    const { houseRules } = await stored.game();
    assert.deepEqual(houseRules, {
      ...{ maxPlayers: 4, diceSides: 20, criticalHit: 20, criticalFail: 7 },
      forceStartAfterMs: 300_000,
    });
    assert.match(privateText(await ben.slash("ronnied help")), /\*\*20\*\*: you give/);
    await ann.click("Reset");
    assert.match(privateText(await ann.click("Reset all")), /Sides of the die: \*\*6\*\*/);
    assert.equal(await evening.redis.text(`guild_settings:{${evening.guild.id}}`), null);
  },
);

eveningTest("settings that cannot be read are mended by a reset", async (evening) => {
  const [ann] = adminAndPlayer(evening);
  await evening.redis.set(`guild_settings:{${evening.guild.id}}`, "damaged");
  assert.match(privateText(await ann.slash("ronnied-house")), /Sides of the die: \*\*6\*\*/);
  await ann.click("Reset");
  await ann.click("Reset all");
  assert.match(privateText(await ann.submit(await open(ann, "Rules"), d20)), /Changed/);
});

eveningTest(
  "without mentions and new messages, a game ends on the board it has",
  async (evening) => {
    const [ann, ben] = adminAndPlayer(evening);
    const choices = {
      "When a roll-off starts and a game ends": "The board stays where it is",
      "Players whom it concerns": "are not mentioned",
    };
    const text = privateText(await ann.submit(await open(ann, "Messages"), choices));
    assert.match(text, /Mentions: \*\*on\*\* → \*\*off\*\*/);
    await begin(ann, ben);
    const board = ann.find((message) => buttonId(message, "Roll") !== undefined);
    await rolls(evening, [ann, 5], [ben, 2]);
    const ended = await ben.waitFor((message) => buttonId(message, "New game") !== undefined);
    assert.equal(ended.id, board?.id);
    assert.deepEqual(ended.mentions, []);
  },
);

eveningTest(
  "what is not accepted changes nothing, and is answered with what is",
  async (evening) => {
    const [ann] = adminAndPlayer(evening);
    const key = `guild_settings:{${evening.guild.id}}`;
    const wrong = [
      [{ "Sides of the die": "1" }, "**Sides of the die**: 2 to 100"],
      [{ "Sides of the die": "101" }, "**Sides of the die**: 2 to 100"],
      [{ "Sides of the die": "six" }, "**Sides of the die**: 2 to 100"],
      [{ "Sides of the die": "4" }, "**Hit**: a face of the die, 1 to 4"],
      [{ "Fail: this face takes one": "0" }, "**Fail**: a face of the die, 1 to 6"],
      [{ "Fail: this face takes one": "6" }, "two different faces"],
    ] as const;
    for (const [entries, said] of wrong) {
      const text = privateText(await ann.submit(await open(ann, "Rules"), entries));
      assert(text.includes("Nothing was saved") && text.includes(said), text);
      assert.equal(await evening.redis.text(key), null);
    }
  },
);

eveningTest("of two admins at once the later one is shown what holds now", async (evening) => {
  const [ann] = adminAndPlayer(evening);
  const cid = evening.guild.addMember({ name: "Cid", permissions: ["ADMINISTRATOR"] });
  const [mine, theirs] = [await open(ann, "Rules"), await open(cid, "Rules")];
  const messages = await open(cid, "Messages");
  answered(await ann.submit(mine, d20));
  const text = privateText(await cid.submit(theirs, { Seats: "5" }));
  assert.match(text, /Somebody else changed this/);
  assert.match(text, /Seats: \*\*4\*\* now, and you wanted 5/);
  assert.match(text, /Sides of the die: \*\*20\*\* now, and you wanted 6/);
  const other = privateText(await cid.submit(messages, { "Players whom it concerns": "off" }));
  assert.match(other, /Changed/, "another part is no conflict");
  assert.match(privateText(await cid.submit(await open(cid, "Rules"), { Seats: "5" })), /Changed/);
});

eveningTest(
  "a player without the right is refused, also with a forged button or form",
  async (evening) => {
    const [ann, ben] = adminAndPlayer(evening);
    const key = `guild_settings:{${evening.guild.id}}`;
    await assert.rejects(ben.slash("ronnied-house"), /may not use/);
    const panel = answered(await ann.slash("ronnied-house"));
    assert(panel.message);
    const customId = buttonId(panel.message, "Rules") ?? "";
    const { modal } = await ann.click("Rules");
    assert(modal);
    const refused = /Manage Server/;
    // Somebody else's pass, an old one, and none.
    const passes = [customId.split(":")[2], "zzzz-AAAAAAAAAAAAAAAAAAAAAA", "none"];
    ben.say("a message to forge on");
    for (const pass of passes) {
      for (const kind of ["rules", "style", "reset", "wipe", "show"]) {
        const data = { custom_id: `1:house_${kind}:${pass}:0`, component_type: 2 };
        assert.match(privateText(await ben.forge({ data })), refused);
      }
      for (const kind of ["rules", "style"]) {
        const data = { custom_id: `1:${kind}:${pass}:none`, components: [] };
        const type = InteractionType.ModalSubmit;
        assert.match(privateText(await ben.forge({ type, data })), refused);
      }
    }
    assert.equal(await evening.redis.text(key), null);
  },
);

eveningTest(
  "whom the owners hand the command to may change the rules, for a while",
  async (evening) => {
    const [ann, ben] = adminAndPlayer(evening);
    // As by an override in Server Settings: Discord sends the command, with what rights he has.
    const type = InteractionType.ApplicationCommand;
    const panel = await ben.forge({ type, data: { type: 1, id: "1", name: "ronnied-house" } });
    assert.match(privateText(panel), /How this server plays/);
    const opened = await ben.click("Rules");
    assert.match(privateText(await ben.submit(opened, d20)), /Changed/);
    evening.discord.clock.advance(14 * 60_000);
    assert((await ben.click("Rules")).modal);
    evening.discord.clock.advance(2 * 60_000);
    assert.match(privateText(await ben.click("Rules")), /Manage Server/);
    assert((await open(ann, "Rules")).modal);
  },
);

eveningTest("forged forms of somebody with the right are refused or harmless", async (evening) => {
  const [ann] = adminAndPlayer(evening);
  const type = InteractionType.ModalSubmit;
  const label = (custom_id: string, value: string) => ({
    type: 18,
    component: { type: 4, custom_id, value },
  });
  const long = "9".repeat(6_000);
  const forms = [
    [],
    [{}],
    [label("sides", long)],
    [label("sides", "-6"), label("hit", "1e1"), label("fail", "\u200b"), label("seats", "<@1>")],
    [{ type: 18, component: { type: 3, custom_id: "seats", values: ["2", "3"] } }],
  ];
  for (const components of forms) {
    const data = { custom_id: "1:rules:none:none", components };
    const text = privateText(await ann.forge({ type, data }));
    assert(text.includes("Nothing was saved"), text);
    assert(!text.includes("999"), "what was entered is not repeated");
  }
  for (
    const custom_id of ["1:rules", "1:rules:none", "1:taxes:none:none", "2:rules:none:none", long]
  ) {
    const text = privateText(await ann.forge({ type, data: { custom_id, components: [] } }));
    assert(!text.includes("saved"), text);
  }
});

eveningTest("a server plays for push-ups, in a language of its own", async (evening) => {
  const [ann, ben] = adminAndPlayer(evening);
  const pushUps = {
    "Language of what everybody reads": "Deutsch",
    "One drink is called": "Liegestütz",
    "Several are called": "Liegestütze",
    "Its emoji": "💪",
  };
  await begin(ann, ben);
  const text = privateText(await ann.submit(await open(ann, "Words"), pushUps));
  assert.match(text, /💪 1 Liegestütz, 2 Liegestütze/);
  await rolls(evening, [ann, 5], [ben, 2]);
  const first = await ben.waitFor((message) => buttonId(message, "New game") !== undefined);
  assert.match(
    messageText(first),
    /Pay a drink/,
    "the game that was running has what it began with",
  );
  answered(await ann.click("New game"));
  answered(await ben.click("Mitspielen"));
  answered(await ann.click("Anfangen"));
  evening.envSource.willRoll(5);
  answered(await ann.click("Würfeln"));
  evening.envSource.willRoll(2);
  answered(await ben.click("Würfeln"));
  const board = await ben.waitFor((message) => buttonId(message, "Neues Spiel") !== undefined);
  assert.match(messageText(board), /Liegestütz/);
  assert.doesNotMatch(messageText(board), /Drink|drink/);
  const tab = privateText(await ben.slash("ronnied tab"));
  assert.match(tab, /2 Liegestütze/);
  assert.doesNotMatch(tab, /drink/i, "private words have the noun too, in the reader's language");
  answered(await ben.slash("ronnied pay count:1"));
  assert.match(messageText(await ann.waitFor("Zurücknehmen")), /💪 \*\*Ben/);
  const slate = answered(await ann.slash("ronnied leaderboard")).message;
  assert(slate && !/drink/i.test(messageText(slate)));
  const nothing = { "One drink is called": "", "Several are called": "", "Its emoji": "" };
  const back = privateText(await ann.submit(await open(ann, "Words"), nothing));
  assert.match(back, /→ \*\*as the language has it/);
});

eveningTest(
  "nouns and languages that cannot be are refused, and change nothing",
  async (evening) => {
    const [ann] = adminAndPlayer(evening);
    const type = InteractionType.ModalSubmit;
    const entry = (custom_id: string, value: string) => ({
      type: 18,
      component: { custom_id, value },
    });
    const wrong: readonly (readonly [language: string, one: string, many: string, icon: string])[] =
      [
        ["tlh", "sip", "sips", "🥤"],
        ["own", "**sip**", "sips", "🥤"],
        ["own", "sip", "<@123456789012345678>", "🥤"],
        ["own", "@everyone", "sips", "🥤"],
        ["own", "sip\nsip", "sips", "🥤"],
        ["own", "🥤", "🥤", "🥤"],
        ["own", "si\u200bp", "sips", "🥤"],
        ["own", "\u200b", "sips", "🥤"],
        ["own", "s".repeat(33), "sips", "🥤"],
        ["own", "s".repeat(6_000), "sips", "🥤"],
        ["own", "sip", "", "🥤"],
        ["own", "sip", "sips", "<:beer:123456789012345678>"],
        ["own", "sip", "sips", "🥤🥤"],
        ["own", "e" + "\u0301".repeat(9), "sips", "🥤"],
        ["", "sip", "sips", "🥤"],
      ];
    for (const [language, one, many, icon] of wrong) {
      const components = [
        ...[
          entry("language", language),
          entry("one", one),
          entry("many", many),
          entry("icon", icon),
        ],
      ];
      const data = { custom_id: "1:words:none:none", components };
      const text = privateText(await ann.forge({ type, data }));
      assert(text.includes("Nothing was saved"), `${JSON.stringify(one)}: ${text}`);
    }
    assert.equal(await evening.redis.text(`guild_settings:{${evening.guild.id}}`), null);
  },
);

Deno.test("settings take no round trip where something is read anyway", async () => {
  const engine = await startStoreEngine();
  await using proxy = new RedisProxy(engine.path);
  const address = { path: proxy.path };
  await using evening = await openEvening({ engine: { ...engine, address } });
  const [ann, ben] = adminAndPlayer(evening);
  answered(await ann.submit(await open(ann, "Rules"), d20));
  await begin(ann, ben);
  await rolls(evening, [ann, 9], [ben, 2]);
  const trips: Record<string, number> = {};
  for (const command of ["help", "leaderboard"]) {
    await evening.app.store.settled();
    const { reads } = Object.groupBy(
      await proxy.record(async () => answered(await ben.slash(`ronnied ${command}`))),
      // A board may still be stored meanwhile.
      ([first = []]) => first[0] === "GET" || first[0] === "HGETALL" ? "reads" : "others",
    );
    trips[command] = reads?.length ?? 0;
  }
  assert.deepEqual(trips, { help: 1, leaderboard: 2 });
});
