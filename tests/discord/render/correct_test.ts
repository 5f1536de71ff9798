import { english } from "../../_helpers/english.ts";
import assert from "node:assert/strict";
import { renderCorrected, renderCorrectMenu } from "../../../src/discord/render/mod.ts";
import { absurdNames } from "./_games.ts";
import { assertAccepted } from "./_limits.ts";
import { pickFirst, withEveryPick } from "./_picks.ts";

const drink = { reason: "critical_hit", at: 1_800_000_000_000 } as const;

function optionsOf(message: ReturnType<typeof renderCorrectMenu>) {
  const menu = message.components?.[0]?.components[0];
  assert.ok(menu?.type === 3);
  return menu.options;
}

Deno.test("the menu names the drinks, newest first, and when they were handed out", () => {
  const message = renderCorrectMenu(english, [
    { ...drink, drinkId: "g.002", toName: "Ben", giverName: "Ann" },
    { ...drink, drinkId: "g.001", toName: "Cat", giverName: null, reason: "lowest_roll" },
  ], pickFirst);
  assertAccepted(message);
  assert.deepEqual(optionsOf(message), [
    { label: "Ben: hit from Ann", value: "g.002", description: "2027-01-15 08:00 UTC" },
    { label: "Cat: lowest roll", value: "g.001", description: "2027-01-15 08:00 UTC" },
  ]);
});

Deno.test("a menu has 25 drinks, of any names, and says where the older ones are", () => {
  const drinks = Array.from({ length: 30 }, (_, index) => ({
    ...drink,
    drinkId: `g.${index}`,
    toName: absurdNames[index % absurdNames.length] ?? "",
    giverName: absurdNames[(index + 1) % absurdNames.length] ?? "",
  }));
  withEveryPick((pick) => {
    const message = renderCorrectMenu(english, drinks, pick);
    assertAccepted(message);
    assert.equal(optionsOf(message).length, 25);
    assert.match(message.content ?? "", /newest 25/);
  });
});

Deno.test("with nothing to correct there is no menu", () => {
  withEveryPick((pick) => {
    const message = renderCorrectMenu(english, [], pick);
    assertAccepted(message);
    assert.equal(message.components, undefined);
  });
});

Deno.test("the channel reads who has taken which drink off whose tab, and nobody is called", () => {
  withEveryPick((pick) => {
    const owed = { toId: "1234", fromId: "gone-1", reason: "critical_hit" } as const;
    const message = renderCorrected(english, "**Ann**", owed, pick);
    assertAccepted(message);
    assert.match(message.content ?? "", /\*\*\\\*\\\*Ann\\\*\\\*\*\*.*<@1234>|<@1234>.*Ann/);
    assert.match(message.content ?? "", /hit from \*\*Somebody/);
  });
});
