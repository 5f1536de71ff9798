/**
 * The least that an executable does until it is live: it opens as many connections to Redis as Ronnied,
 * asks Discord for the gateway and identifies, by what Deno has built in. Then it registers a command,
 * for that is what is waited for. Run with `start`, DISCORD_TOKEN, DISCORD_API_URL and REDIS_URL; with
 * anything else it ends, and its compiled code is kept.
 */

/** For transactions, for what is read, for the cache, and for the hints of other processes. */
const connections = 8 + 1 + 1 + 1;

const api = `${Deno.env.get("DISCORD_API_URL")}/v10`;
const token = Deno.env.get("DISCORD_TOKEN");
const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };

if (Deno.args[0] === "start") {
  const redis = new URL(Deno.env.get("REDIS_URL") ?? "");
  const opened = await Promise.all(Array.from({ length: connections }, () => connected(redis)));
  addEventListener("unload", () => opened.forEach((connection) => connection.close()));
  const { url } = await (await fetch(`${api}/gateway/bot`, { headers })).json();
  listen(new WebSocket(`${url}/?v=10&encoding=json`));
}

async function connected({ hostname, port }: URL): Promise<Deno.Conn> {
  const connection = await Deno.connect({ hostname, port: Number(port) });
  await connection.write(new TextEncoder().encode("HELLO 3\r\n"));
  await connection.read(new Uint8Array(1_000));
  return connection;
}

function listen(socket: WebSocket): void {
  socket.onmessage = async ({ data }) => {
    const { op, t, d } = JSON.parse(data);
    if (op === 10) {
      setInterval(() => socket.send(`{"op":1,"d":null}`), d.heartbeat_interval);
      const properties = { os: "linux", browser: "least", device: "least" };
      socket.send(JSON.stringify({ op: 2, d: { token, intents: 1, properties } }));
    }
    if (t === "READY") await register(d.application.id);
  };
}

async function register(applicationId: string): Promise<void> {
  const body = JSON.stringify([{ name: "ping", description: "Pong" }]);
  const path = `${api}/applications/${applicationId}/commands`;
  await (await fetch(path, { method: "PUT", headers, body })).body?.cancel();
}
