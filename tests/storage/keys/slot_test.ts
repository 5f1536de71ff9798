import assert from "node:assert/strict";
import { homeId, keys, slotCount, slotOf } from "../../../src/storage/keys/mod.ts";
import { seededRandom } from "../../_helpers/seeded_env.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Ids as Discord makes them, the same for the same seed. */
function guildIds(size: number): readonly string[] {
  const random = seededRandom(1);
  return Array.from({ length: size }, () => `1${Math.floor(random() * 1e17)}`.padEnd(18, "0"));
}

Deno.test("slots are those of Redis' specification", () => {
  // https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#appendix-a-crc16-reference-implementation-in-ansi-c
  assert.equal(slotOf("123456789"), 0x31c3 % slotCount);
  assert.equal(slotOf("game:{123456789}"), slotOf("123456789"));
  assert.notEqual(slotOf("{}{x}"), slotOf("x"));
});

Deno.test("everything of a guild is in one slot", () => {
  for (const guildId of guildIds(100)) {
    const [game, session] = [crypto.randomUUID(), crypto.randomUUID()].map((id) =>
      homeId(guildId, id)
    );
    assert(game !== undefined && session !== undefined);
    assert.match(game, uuid);
    const found = [
      ...[keys.guildSession, keys.guildTab, keys.guildChannels, keys.guildLive].map((key) =>
        key(guildId)
      ),
      ...[keys.game, keys.board, keys.drinks].map((key) => key(game)),
      ...[keys.session, keys.sessionGames, keys.sessionTab, keys.sessionPayments].map((key) =>
        key(session)
      ),
      keys.sessionDebts(session, "1001"),
      ...[guildId, game, session].map((id) => keys.done(id, "i-1")),
    ].map(slotOf);
    assert.equal(new Set(found).size, 1, `${guildId} ${game} ${session}`);
  }
});

Deno.test("an id finds its way into every slot, and differs from the next one", () => {
  const homes = new Map<number, string>();
  for (let number = 0; homes.size < slotCount; number++) {
    homes.set(slotOf(`${number}`), `${number}`);
  }
  for (const [slot, guildId] of homes) {
    assert.equal(slotOf(homeId(guildId, "00000000-0000-4000-8000-000000000000")), slot);
  }
  const ids = Array.from({ length: 1000 }, () => homeId("1", crypto.randomUUID()));
  assert.equal(new Set(ids).size, ids.length);
});

Deno.test("guilds spread over the slots", () => {
  const thirds = guildIds(3000).map((id) => Math.floor(slotOf(id) / (slotCount / 3)));
  for (const third of [0, 1, 2]) {
    const share = thirds.filter((each) => each === third).length;
    assert.ok(share > 900, `${share} of 3000 guilds on one of three nodes`);
  }
});
