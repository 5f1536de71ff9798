import assert from "node:assert/strict";
import { RoutedConnection } from "../../../src/storage/nodes/routed_connection.ts";

const places = [1, 2, 3].map((port) => ({ host: "h", port }));

/** Masters that have the pages of a scan, by name, and say what they were asked. */
function masters(pages: Readonly<Record<string, readonly [string, string[]]>>) {
  const asked: string[] = [];
  const current = [...places];
  const connection = new RoutedConnection({
    masters: () => current,
    masterOf: (key) => places[key.length % 3] ?? { host: "none", port: 0 },
    send: ({ port }, args) => {
      asked.push(`${port} ${args.join(" ")}`);
      return Promise.resolve(pages[`${port} ${args[1]}`] ?? `${args[1]} at ${port}`);
    },
  });
  return { asked, current, connection };
}

Deno.test("each command goes where its key is, and MGET is asked key by key", async () => {
  const { asked, connection } = masters({});
  assert.equal(await connection.sendCommand(["GET", "a"]), "a at 2");
  assert.deepEqual(await connection.sendCommand(["MGET", "a", "bb"]), ["a at 2", "bb at 3"]);
  await connection.sendCommand(["TIME"]);
  assert.deepEqual(asked, ["2 GET a", "2 GET a", "3 GET bb", "1 TIME"]);
});

Deno.test("a scan goes through all masters, and starts again when one of them is another", async () => {
  const pages = { "1 0": ["7", ["a"]], "1 7": ["0", ["b"]], "2 0": ["0", []], "3 0": ["0", ["c"]] };
  const { asked, current, connection } = masters(pages as never);
  const scan = async (cursor: string) =>
    await connection.sendCommand(["SCAN", cursor, "COUNT", "9"]) as [string, string[]];
  const found: string[] = [];
  let cursor = "0";
  do {
    const [next, keys] = await scan(cursor);
    found.push(...keys);
    cursor = next;
  } while (cursor !== "0");
  assert.deepEqual(found, ["a", "b", "c"]);
  assert.equal(asked[0], "1 SCAN 0 COUNT 9");
  const [middle] = await scan("0");
  current[0] = { host: "h", port: 4 };
  asked.length = 0;
  await scan(middle);
  assert.deepEqual(asked, ["2 SCAN 0 COUNT 9"]);
});
