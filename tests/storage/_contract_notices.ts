import assert from "node:assert/strict";
import { cheerOnNotice, type PaymentNotice } from "../../src/service/mod.ts";
import type { Suite } from "./_engine.ts";
import { ann, ben } from "./_store_play.ts";

export const notice: PaymentNotice = {
  ...{ guildId: "guild-t", channelId: "c", messageId: "77", revision: 1, openedAt: 5 },
  lines: [{
    ...{ playerId: ben.id, name: "Ben", sessionId: "s", left: 1 },
    drinks: [{
      ...{ paymentId: "g.1.paid.i", reason: "lowest_roll", isUndone: false },
      ...{ giverName: null, giverId: null },
    }],
  }],
  cheererIds: [],
  locale: "de",
  drink: null,
};

/** Messages that tell of payments. */
export function noticesContract(suite: Suite): void {
  suite.one("a payment notice lasts for an hour after its last change", async (setup) => {
    const { store, bare } = setup;
    const { paymentNotices } = store;
    assert.equal(await paymentNotices.find("guild-t", "77"), null);
    await paymentNotices.save(notice);
    assert.deepEqual(await paymentNotices.find("guild-t", "77"), notice);
    assert.equal(await paymentNotices.find("guild-u", "77"), null);
    await bare("PEXPIRE", "payment_notice:{guild-t}:77", 1000);
    const cheered = await paymentNotices.change(
      "guild-t",
      "77",
      (each) => cheerOnNotice(each, "9"),
    );
    assert.deepEqual(cheered?.cheererIds, ["9"]);
    assert.ok(Number(await bare("PTTL", "payment_notice:{guild-t}:77")) > 3_590_000);
    assert.equal(await paymentNotices.change("guild-t", "78", (each) => each), null);
  });

  suite.two("two changes of a notice at once both count", async (setup) => {
    const { store, other, proxy } = setup;
    await store.paymentNotices.save(notice);
    const cheer = (of: typeof store, id: string) =>
      of.paymentNotices.change("guild-t", "77", (each) => cheerOnNotice(each, id));
    proxy.before("EXEC", () => cheer(other, "8"));
    assert.deepEqual((await cheer(store, "9"))?.cheererIds, ["8", "9"]);
  });

  suite.one("of a forgotten player no notice is left, and others stay", async (setup) => {
    const { store, bare } = setup;
    await store.paymentNotices.save(notice);
    const lines = notice.lines.map((line) => ({ ...line, playerId: ann.id, name: "Ann" }));
    await store.paymentNotices.save({ ...notice, lines, messageId: "78" });
    const drinks = notice.lines[0]?.drinks.map((drink) => ({
      ...drink,
      ...{ giverName: "Ann", giverId: ann.id },
    })) ?? [];
    const given = notice.lines.map((line) => ({ ...line, drinks }));
    await store.paymentNotices.save({ ...notice, lines: given, messageId: "79" });
    await store.players.forget(ann.id, "gone-1");
    assert.deepEqual((await bare("KEYS", "payment_notice:*") as string[]).toSorted(), [
      "payment_notice:{guild-t}:77",
      "payment_notice:{guild-t}:79",
    ]);
    const left = await store.paymentNotices.find("guild-t", "79");
    assert.deepEqual(left?.lines, notice.lines, "a drink that somebody gave");
    assert.ok(Number(await bare("PTTL", "payment_notice:{guild-t}:79")) > 3_500_000);
  });
}
