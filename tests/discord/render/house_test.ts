import assert from "node:assert/strict";
import type { HouseRules } from "../../../src/game/mod.ts";
import {
  describeChange,
  describeConflict,
  describeProblems,
  type Entries,
  type Modal,
  parseModalId,
  readRules,
  readWords,
  renderHouse,
  renderHouseRefusal,
  renderHouseReset,
  renderHouseSlow,
  renderRulesModal,
  renderStyleModal,
  renderWordsModal,
} from "../../../src/discord/render/mod.ts";
import { Field } from "../../../src/emulator/forms/field.ts";
import { readModal } from "../../../src/emulator/forms/modal_form.ts";
import { usualHouse } from "../../_helpers/usual_rules.ts";
import { english } from "../../_helpers/english.ts";
import { everyVoice, nameOf, usualVoices } from "../words/_voices.ts";
import { assertAccepted } from "./_limits.ts";

/** As long as a pass and the id of a change can be. */
const pass = `${"z".repeat(11)}-${"A".repeat(22)}`;
const id = { pass, seenId: "12345678901234567890" };
const most: HouseRules = {
  maxPlayers: 25,
  diceSides: 100,
  criticalHit: 100,
  criticalFail: 99,
  forceStartAfterMs: 1_234_567,
};
const nothing: Entries = new Map();

Deno.test("what holds in a server keeps Discord's limits, in every language", () => {
  for (const voice of everyVoice) {
    const { drink } = voice;
    const house = { rules: most, style: usualHouse.style, words: { language: "de", drink } };
    const problems = [readRules(voice, nothing), readWords(voice, nothing)]
      .flatMap((entered) => "problems" in entered ? entered.problems : []);
    const notes = [
      describeProblems(voice, problems),
      describeChange(voice, usualHouse.rules, most),
      describeConflict(voice, usualHouse.rules, most),
      describeConflict(voice, usualHouse.words, house.words),
    ];
    for (const note of notes) assertAccepted(renderHouse(voice, house, pass, note));
    assertAccepted(renderHouseReset(voice, pass));
    assertAccepted(renderHouseRefusal(voice));
    assertAccepted(renderHouseSlow(voice));
  }
});

Deno.test("the forms keep Discord's limits, in every language", () => {
  for (const voice of everyVoice) {
    const words = { language: "de", drink: voice.drink };
    const modals = [
      renderRulesModal(voice, most, id),
      renderStyleModal(voice, usualHouse.style, id),
      renderWordsModal(voice, words, id),
      renderWordsModal(voice, usualHouse.words, id),
    ];
    for (const modal of modals) {
      const body = new Field(asSent(modal));
      readModal(body);
      assert.doesNotThrow(() => body.refuseIfBad(), `${nameOf(voice)}: ${modal.title}`);
    }
  }
});

Deno.test("a form that is sent as it came changes nothing", () => {
  for (const voice of usualVoices) {
    const entered = readRules(voice, entriesOf(renderRulesModal(voice, most, id)));
    assert.deepEqual(entered, { value: most });
    const { words } = usualHouse;
    assert.deepEqual(readWords(voice, entriesOf(renderWordsModal(voice, words, id))), {
      value: words,
    });
  }
});

Deno.test("a form's custom id is read as it was written, and nothing else is", () => {
  const { customId } = renderRulesModal(english, most, id);
  assert(customId.length <= 100);
  assert.deepEqual(parseModalId(customId), { kind: "rules", ...id });
  const none = renderStyleModal(english, usualHouse.style, { pass, seenId: null });
  assert.equal(parseModalId(none.customId)?.seenId, null);
  const bad = [
    ...["", "rules", `${customId}:x`, customId.replace("rules", "toString")],
    ...[customId.replace(/^1/, "2"), `1:rules:${"x".repeat(90)}:none`, "1:rules:a b:none"],
  ];
  for (const text of bad) assert.equal(parseModalId(text), null, text);
});

/** What a client sends back that nobody has touched. */
function entriesOf({ components }: Modal): Entries {
  return new Map(
    components.map(({ component }) =>
      component.type === 4 ? [component.customId, [component.value]] : [
        component.customId,
        component.options.filter((each) => each.default).map(({ value }) => value),
      ]
    ),
  );
}

/** As discordeno sends it: with the names of Discord's fields. */
function asSent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      asSent(each),
    ]),
  );
}
