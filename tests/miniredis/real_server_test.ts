import assert from "node:assert/strict";
import { createClient } from "redis";
import { redisTest, startRedisServer } from "../_helpers/redis_server.ts";

function connect(path: string) {
  const client = createClient({
    RESP: 3,
    maintNotifications: "disabled",
    disableClientInfo: true,
    socket: { path, tls: false, reconnectStrategy: false },
  });
  client.on("error", () => {});
  return client.connect();
}

redisTest("the real redis-server is killed, restarted and frozen at will", async () => {
  await using server = await startRedisServer({ appendonly: true });
  const first = await connect(server.socketPath);
  await first.set("key", "kept");
  await server.kill("SIGKILL");
  await assert.rejects(first.ping());
  first.destroy();

  await server.restart();
  const second = await connect(server.socketPath);
  server.freeze();
  const pending = second.get("key");
  server.thaw();
  assert.equal(await pending, "kept");
  await second.close();
});
