import { getLogger } from "@logtape/logtape";
import { startApp } from "./app.ts";
import { type Config, ConfigError } from "./config.ts";
import type { FatalReason } from "./discord/mod.ts";
import { Signals } from "./signals.ts";

const log = getLogger(["ronnied"]);

/** Exit code for settings that cannot work, as in sysexits.h. */
const configExitCode = 78;

const tokenSteps = `DISCORD_TOKEN is not set. To get one:
  1. Open https://discord.com/developers/applications and press New Application.
  2. In its settings choose Bot, press Reset Token and copy what it shows.
  3. Start again with DISCORD_TOKEN set to it.`;

/**
 * Runs the bot until a signal or a reason to give up.
 *
 * @returns the exit code: 0 after a signal, 78 when Discord will never take us as we are.
 * @throws {ConfigError} if there is no token.
 */
export async function runBot(config: Config): Promise<number> {
  const { token, redisUrl } = config;
  if (token === null) throw new ConfigError([tokenSteps]);
  if (redisUrl === null) throw new ConfigError(["REDIS_URL is not set"]);
  const fatal = Promise.withResolvers<FatalReason>();
  await using signals = new Signals();
  await using app = await startApp({ ...config, token }, { url: redisUrl }, {
    onFatal: fatal.resolve,
  });
  void app.ready.then((isReady) => isReady && log.info("Ready"));
  const end = await Promise.race([fatal.promise, signals.first]);
  if (typeof end === "string") {
    log.info("Stopping on {signal}", { signal: end });
    return 0;
  }
  log.error("{message}", { message: end.message });
  return configExitCode;
}
