import { type App, startApp } from "../../src/app/app.ts";
import { readConfig } from "../../src/config.ts";
import { type Emulator, type Limits, startEmulator } from "../../src/emulator/mod.ts";
import { RawRedis } from "../_helpers/raw_redis.ts";
import { startStoreEngine, type StoreEngine } from "../_helpers/store_engine.ts";
import { StoreDoor } from "./_store_door.ts";

/** Discord with its limits as they are, the bot with the waits it has in production, and a store. */
export interface Hall extends AsyncDisposable {
  readonly discord: Emulator;
  readonly app: App;
  readonly door: StoreDoor;
  readonly redis: RawRedis;
}

/** Opens the hall and waits until the bot answers. */
export async function openHall(limits: Partial<Limits> = {}): Promise<Hall> {
  await using opened = new AsyncDisposableStack();
  const engine: StoreEngine = opened.use(await startStoreEngine());
  const { path } = engine.address;
  if (path === undefined) throw new TypeError("The engine has no socket");
  const redis = opened.use(new RawRedis(engine.address));
  const discord = opened.use(await startEmulator({ limits, maxCalls: 20_000 }));
  const door = opened.use(new StoreDoor(path));
  const { token } = discord;
  const config = readConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.restUrl });
  const app = opened.use(await startApp({ ...config, token }, { address: { path: door.path } }));
  if (!await app.ready) throw new Error("The bot never became ready");
  const resources = opened.move();
  return {
    discord,
    app,
    door,
    redis,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
