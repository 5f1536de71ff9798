import assert from "node:assert/strict";
import { prepared, Records } from "./_floors.ts";
import { encode } from "../../src/storage/redis/command_queue.ts";
import { RawConnection } from "./_raw_connection.ts";

/** A server that answers the first request with these pieces, and leaves. */
function answering(...pieces: readonly string[]) {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const served = (async () => {
    using connection = await listener.accept();
    await connection.read(new Uint8Array(1024));
    for (const piece of pieces) await connection.write(new TextEncoder().encode(piece));
  })();
  return {
    url: `redis://127.0.0.1:${listener.addr.port}`,
    async [Symbol.asyncDispose]() {
      await served;
      listener.close();
    },
  };
}

async function send(replies: number, ...pieces: readonly string[]): Promise<void> {
  await using server = answering(...pieces);
  using connection = await RawConnection.open(server.url);
  await connection.send(encode([["PING"]]).join(""), replies);
}

const read = "+OK\r\n*4\r\n$6\r\na\r\nb+c\r\n$-1\r\n$0\r\n\r\n:1\r\n+OK\r\n";
const written = "+QUEUED\r\n+QUEUED\r\n*2\r\n+OK\r\n+OK\r\n";

Deno.test("replies are counted, in whatever pieces they come", async () => {
  await send(3, read);
  await send(3, ...read);
  await send(3, ...written);
  await assert.rejects(send(3, read.slice(0, -1)), /closed the connection/);
});

Deno.test("an error and a transaction that was undone fail", async () => {
  await assert.rejects(send(2, "+OK\r\n", "-EXECABORT why\r\n"), /-EXECABORT why/);
  await assert.rejects(send(2, "+QUEUED\r\n", "*-1\r\n"), /undone/);
  await assert.rejects(send(2, "+QUEUED\r\n*2\r\n+OK\r\n-WRONGTYPE\r\n"), /WRONGTYPE/);
});

Deno.test("a press sends the commands and about the bytes of a plain roll", () => {
  const records = new Records("calls-0");
  const commands = [...records.reading(), ...records.writing(prepared)];
  assert.equal(commands.length, 7);
  const { length } = encode(commands).join("");
  assert.ok(length > 2_000 && length < 2_200, String(length));
});
