import { GatewayCloseEventCodes } from "@discordeno/bot";
import type { FatalCode, FatalReason } from "./events.ts";

/** With fewer IDENTIFYs left than this the bot stops: at none Discord resets its token. */
export const minIdentifiesLeft = 50;

const whatToDo: Readonly<Record<Exclude<FatalCode, "identify_budget">, string>> = {
  token_refused:
    "Discord refuses the bot's token: reset it in the Developer Portal (Bot, Reset Token), set DISCORD_TOKEN to the new one and start again",
  invalid_shard: "Discord refuses the shard number: start again, and report it if it persists",
  sharding_required:
    "Discord wants this bot on more shards: stop all its processes and start again, the new number is read at the start",
  invalid_api_version: "Discord no longer speaks gateway version 10: update the bot",
  invalid_intents: "Discord does not know the intents asked for: update the bot",
  disallowed_intents:
    "Discord does not allow the intents asked for: check Bot, Privileged Gateway Intents in the Developer Portal",
};

/** Close codes after which Discord's documentation says: do not reconnect. */
const byCloseCode: ReadonlyMap<number, Exclude<FatalCode, "identify_budget">> = new Map([
  [GatewayCloseEventCodes.AuthenticationFailed, "token_refused"],
  [GatewayCloseEventCodes.InvalidShard, "invalid_shard"],
  [GatewayCloseEventCodes.ShardingRequired, "sharding_required"],
  [GatewayCloseEventCodes.InvalidApiVersion, "invalid_api_version"],
  [GatewayCloseEventCodes.InvalidIntents, "invalid_intents"],
  [GatewayCloseEventCodes.DisallowedIntents, "disallowed_intents"],
]);

/** Why a close code ends the bot; undefined when reconnecting helps. */
export function fatalByCloseCode(closeCode: number): FatalReason | undefined {
  const code = byCloseCode.get(closeCode);
  return code && { code, message: `${whatToDo[code]} (gateway close code ${closeCode})` };
}

/** The token was refused over HTTP. */
export const tokenRefused: FatalReason = {
  code: "token_refused",
  message: `${whatToDo.token_refused} (HTTP status 401)`,
};

/** Too few IDENTIFYs are left for today. */
export function identifyBudgetSpent(left: number, resetAfterMs: number): FatalReason {
  const hours = Math.ceil(resetAfterMs / 3_600_000);
  return {
    code: "identify_budget",
    message: `Discord allows only ${left} more new sessions, and at none it resets the bot's ` +
      `token: find out what restarts the bot so often, and start again in ${hours} h`,
  };
}
