import assert from "node:assert/strict";
import fc from "fast-check";
import * as z from "zod";
import { RecordCorrupt } from "../../../src/service/mod.ts";
import { gameSchema } from "../../../src/storage/records/game_codec.ts";
import { MemberMemory, Memory } from "../../../src/storage/records/memory.ts";
import { codecs, record } from "../../../src/storage/mod.ts";
import { newGame } from "../../game/_game_table.ts";
import { usualRules } from "../../_helpers/usual_rules.ts";

const third = record(
  () => z.strictObject({ id: z.string(), first: z.string(), last: z.string() }),
  [
    ({ who, ...rest }) => ({ ...rest, name: who }),
    ({ name, ...rest }) => {
      const [first, last] = String(name).split(" ");
      return { ...rest, first, last };
    },
  ],
);

Deno.test("a record of any older version is upgraded step by step", () => {
  const ann = { id: "1", first: "Ann", last: "Bonny" };
  assert.deepEqual(third.decode("k", '{"v":1,"id":"1","who":"Ann Bonny"}'), ann);
  assert.deepEqual(third.decode("k", '{"v":2,"id":"1","name":"Ann Bonny"}'), ann);
  assert.deepEqual(third.decode("k", third.encode("k", ann)), ann);
  assert.equal(third.encode("k", ann), '{"v":3,"id":"1","first":"Ann","last":"Bonny"}');
});

Deno.test("a record without fields is its version", () => {
  const codec = record(() => z.strictObject({}));
  assert.equal(codec.encode("k", {}), '{"v":1}');
  assert.deepEqual(codec.decode("k", '{"v":1}'), {});
});

Deno.test("a schema is made when the first record is read or written, and once", () => {
  let made = 0;
  const codec = record(() => {
    made++;
    return z.strictObject({ id: z.string() });
  });
  assert.equal(made, 0);
  assert.deepEqual(codec.decode("k", codec.encode("k", { id: "1" })), { id: "1" });
  assert.equal(made, 1);
});

Deno.test("a record from before a field was added has its default", () => {
  const schema = z.strictObject({ id: z.string(), thirst: z.int().nonnegative().default(1) });
  const codec = record(() => schema);
  assert.deepEqual(codec.decode("k", '{"v":1,"id":"1"}'), { id: "1", thirst: 1 });
  assert.equal(codec.encode("k", { id: "1", thirst: 2 }), '{"v":1,"id":"1","thirst":2}');
});

Deno.test("a record of a newer version, or of none, is refused", () => {
  for (const text of ['{"v":4}', '{"v":0}', '{"v":1.5}', '{"v":"1"}', "{}", "[]", "null", "x"]) {
    assert.throws(() => third.decode("the key", text), (error) => {
      assert.ok(error instanceof RecordCorrupt);
      assert.equal(error.key, "the key");
      return true;
    });
  }
});

Deno.test("what the schema refuses is neither read nor written", () => {
  assert.throws(() => third.decode("k", '{"v":3,"id":1,"first":"","last":""}'), RecordCorrupt);
  assert.throws(
    () => third.decode("k", '{"v":3,"id":"1","first":"","last":"","more":1}'),
    RecordCorrupt,
  );
  assert.throws(() => third.encode("the key", { id: "1", first: "" } as never), {
    name: "TypeError",
    message: /the key/,
  });
});

Deno.test("debts of one millisecond sort in the order of the drinks", () => {
  const reasons = ["timed_out", "critical_hit", "lowest_roll", "delayed_start"] as const;
  fc.assert(fc.property(fc.array(fc.constantFrom(...reasons), { maxLength: 200 }), (owed) => {
    const members = owed.map((reason, index) =>
      codecs.debt.encode("k", {
        drinkId: `g.${String(index + 1).padStart(3, "0")}`,
        gameId: "g",
        reason,
        fromId: null,
      })
    );
    assert.deepEqual(members.toSorted(), members);
  }));
});

Deno.test("a drink's record has ids and no names", () => {
  const drink = {
    id: "g.001",
    gameId: "g",
    sessionId: "s",
    toId: "1",
    fromId: null,
    reason: "lowest_roll",
    at: 5,
  } as const;
  assert.deepEqual(JSON.parse(codecs.drink.encode("k", drink)), { v: 1, ...drink });
  assert.throws(() => codecs.drink.encode("k", { ...drink, name: "Ann" } as never), TypeError);
});

Deno.test("what is said of a damaged game never has its seed in it", () => {
  const seed = "0123456789abcdef".repeat(4);
  const text = codecs.game.encode("game:{g}", { ...newGame("ann", 1), dice: { seed, seal: seed } });
  const damages = [...text].flatMap((_, at) => [
    text.slice(0, at),
    `${text.slice(0, at)}!${text.slice(at + 1)}`,
  ]);
  let corrupt = 0;
  for (const damaged of damages) {
    try {
      codecs.game.decode("game:{g}", damaged);
    } catch (error) {
      assert(error instanceof RecordCorrupt);
      const said = `${error} ${error.cause}`;
      // V8 shows ten characters on either side of what is no JSON.
      for (let at = 0; at < 32; at++) assert(!said.includes(seed.slice(at, at + 32)), said);
      corrupt++;
    }
  }
  assert(corrupt > text.length);
});

Deno.test("any game is read as it was written", () => {
  const id = fc.stringMatching(/^[!-9;-z|~]{1,64}$/);
  const time = fc.nat();
  const roll = fc.record({
    playerId: id,
    value: fc.integer({ min: 1, max: 100 }),
    at: time,
    interactionId: fc.option(fc.nat().map(String)),
    isScripted: fc.boolean(),
  });
  const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytes.toHex());
  const game = fc.record({
    id,
    revision: fc.integer({ min: 1 }),
    number: fc.integer({ min: 1 }),
    previousId: fc.option(id),
    guildId: id,
    channelId: id,
    sessionId: id,
    status: fc.constantFrom("waiting", "active", "roll_off", "completed", "abandoned"),
    creatorId: id,
    creatorSince: time,
    players: fc.array(fc.record({ id, name: fc.string({ unit: "binary", maxLength: 100 }) })),
    houseRules: fc.constant(usualRules),
    drink: fc.constantFrom(null, { one: "push-up", many: "push-ups", icon: "💪" }),
    locale: fc.option(fc.constantFrom("de", "pt-BR")),
    style: fc.record({ postsAnew: fc.boolean(), mentions: fc.boolean() }),
    keptIds: fc.array(id),
    dice: fc.option(fc.record({ seed: digest, seal: digest })),
    rounds: fc.array(fc.record({
      playerIds: fc.array(id),
      rolls: fc.array(roll),
      skippedIds: fc.array(id),
    })),
    hitIds: fc.array(id),
    absences: fc.array(fc.record({
      playerId: id,
      why: fc.constantFrom("skipped", "left"),
      at: time,
    })),
    drinks: fc.constant([]),
    voidedIds: fc.array(id),
    createdAt: time,
    lastMoveAt: time,
    lastNudgeAt: fc.option(time),
    endedAt: fc.option(time),
    calledOff: fc.option(fc.record({
      by: fc.record({ id, name: fc.string() }),
      why: fc.constantFrom("asked", "stale"),
    })),
  });
  const forgetful = record(gameSchema);
  const property = fc.property(game, (value) => {
    const read = forgetful.decode("k", codecs.game.encode("k", value as never));
    assert.deepEqual(read, JSON.parse(JSON.stringify(value)));
  });
  fc.assert(property, { numRuns: 30 });
});

Deno.test("the last text of a key is not parsed again while it is remembered", () => {
  const notes = record<{ text: string }>(
    () => z.strictObject({ text: z.string() }),
    [],
    new Memory(2),
  );
  const value = { text: "a" };
  const written = notes.encode("a", value);
  const read = notes.decode("a", written);
  assert.notEqual(read, value, "what was checked, not what came in");
  assert.deepEqual(read, value);
  assert.equal(notes.decode("a", written), read);
  assert.deepEqual(notes.decode("a", '{"v":1,"text":"b"}'), { text: "b" }, "it has changed");
  const again = notes.decode("a", written);
  notes.encode("b", { text: "c" });
  assert.equal(notes.decode("a", written), again);
  notes.decode("c", '{"v":1,"text":"d"}');
  assert.notEqual(notes.decode("a", written), again, "the oldest is forgotten first");
  assert.deepEqual(notes.decode("a", written), again);
});

Deno.test("what is no longer in use is not remembered", () => {
  const isOpen = ({ text }: { text: string }) => text !== "over";
  const schema = z.strictObject({ text: z.string() });
  const notes = record<{ text: string }>(() => schema, [], new Memory(2, isOpen));
  const open = notes.encode("a", { text: "open" });
  assert.equal(notes.decode("a", open), notes.decode("a", open));
  const over = notes.encode("a", { text: "over" });
  assert.notEqual(notes.decode("a", over), notes.decode("a", over));
});

Deno.test("what is written is checked each time, and what cannot be read is not remembered", () => {
  const notes = record<{ text: string }>(
    () => z.strictObject({ text: z.string() }),
    [],
    new Memory(2),
  );
  for (const key of ["one", "other"]) {
    assert.throws(() => notes.decode(key, '{"v":1}'), {
      name: "RecordCorrupt",
      message: RegExp(key),
    });
    assert.throws(() => notes.encode(key, { text: 1 } as never), TypeError);
  }
});

Deno.test("members of one set are remembered beside each other, and the unused go first", () => {
  const notes = record<{ text: string }>(
    () => z.strictObject({ text: z.string() }),
    [],
    new MemberMemory(2),
  );
  const [a, b] = ["a", "b"].map((text) => notes.encode("set", { text }));
  assert(a !== undefined && b !== undefined);
  const first = notes.decode("set", a);
  assert.equal(notes.decode("set", a), first, "the very same value");
  const second = notes.decode("set", b);
  assert.equal(notes.decode("set", a), first);
  notes.decode("set", notes.encode("set", { text: "c" }));
  assert.equal(notes.decode("set", a), first);
  assert.notEqual(notes.decode("set", b), second, "it was parsed again");
  assert.deepEqual(notes.decode("set", b), second);
});
