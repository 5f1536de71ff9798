import assert from "node:assert/strict";
import { isFresh, isRecent, linkIn } from "../../../src/storage/nodes/replica_link.ts";

const up = "# Replication\r\nrole:slave\r\nmaster_link_status:up\r\nmaster_last_io_seconds_ago:";
const down = "role:slave\r\nmaster_link_status:down\r\nmaster_last_io_seconds_ago:-1\r\n" +
  "master_link_down_since_seconds:";

const cases: readonly (readonly [string, string, boolean, boolean])[] = [
  ["a word just now", `${up}0\r\n`, true, true],
  ["two seconds of silence", `${up}2\r\n`, true, true],
  ["three seconds of silence", `${up}3\r\n`, false, true],
  ["a minute of silence", `${up}61\r\n`, false, false],
  ["a link that is down", `${down}0\r\n`, false, true],
  ["a link that is down for a minute", `${down}61\r\n`, false, false],
  ["a link that never was up", `${down}-1\r\n`, false, false],
  ["a master", "role:master\r\nconnected_slaves:1\r\n", false, false],
  ["no such reply", "", false, false],
];

for (const [what, info, fresh, recent] of cases) {
  Deno.test(`a replica's link: ${what}`, () => {
    const link = linkIn(info);
    assert.equal(link !== null && isFresh(link), fresh);
    assert.equal(link !== null && isRecent(link), recent);
  });
}
