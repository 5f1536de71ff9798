import type { BigString } from "@discordeno/bot";

/** Discord's epoch: 2015-01-01, in milliseconds. */
const discordEpochMs = 1_420_070_400_000n;

/**
 * When Discord made this id, in milliseconds since the epoch.
 *
 * https://discord.com/developers/docs/reference#snowflakes
 */
export function timeOfSnowflake(id: BigString): number {
  return Number((BigInt(id) >> 22n) + discordEpochMs);
}
