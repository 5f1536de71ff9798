import { getLogger } from "@logtape/logtape";
import { type App, openStoreAccess, startApp, type StoreAccess } from "../app/mod.ts";
import { type Config, ConfigError } from "../config.ts";
import { type FatalReason, inviteUrl } from "../discord/mod.ts";
import { checkServer } from "./check_server.ts";
import { exitCodes } from "./exit_codes.ts";
import { Signals } from "./signals.ts";

const log = getLogger(["ronnied"]);

/** How soon lost data is noticed, in milliseconds. */
const lossesEveryMs = 5_000;

const tokenSteps = `DISCORD_TOKEN is not set. To get one:
  1. Open https://discord.com/developers/applications and press New Application.
  2. In its settings choose Bot, press Reset Token and copy what it shows.
  3. Start again with DISCORD_TOKEN set to it.`;

/**
 * Runs the bot until a signal arrives or Discord refuses it for good.
 *
 * @returns an exit code: `ok` after a signal, `config` after a refusal.
 * @throws {ConfigError} if there is no token, or the store cannot be used.
 */
export async function runStart(config: Config): Promise<number> {
  const { token, applicationId } = config;
  if (token === null) throw new ConfigError([tokenSteps]);
  const fatal = Promise.withResolvers<FatalReason>();
  await using signals = new Signals();
  await using access = await openStoreAccess(config);
  log.info("Store: {store}", { store: described(access) });
  for (const warning of await checkServer(access)) log.warn("{warning}", { warning });
  log.info("Invite: {url}", { url: inviteUrl(applicationId ?? "") });
  const forRedis = access.kind === "redis" && { cache: true, isShared: true, lossesEveryMs };
  const store = { ...access, ...forRedis };
  await using app = await startApp({ ...config, token }, store, { onFatal: fatal.resolve });
  void announce(app);
  const end = await Promise.race([fatal.promise, signals.first]);
  if (typeof end === "string") {
    log.info("Stopping on {signal}", { signal: end });
    return exitCodes.ok;
  }
  log.error("{message}", { message: end.message });
  return exitCodes.config;
}

function described({ description, contents }: StoreAccess): string {
  return contents === null ? description : `${description} (${contents})`;
}

async function announce({ ready, bot }: App): Promise<void> {
  if (!await ready) return;
  const servers = await bot.connection.guildCount() ?? "an unknown number of";
  log.info("Ready, in {servers} servers", { servers });
}
