import type { Emulator, GuildHandle } from "../../src/emulator/mod.ts";

/** Adds guilds until each shard has one; by shard. */
export function addShardedGuilds(discord: Emulator, shards: number): readonly GuildHandle[] {
  const found: GuildHandle[] = [];
  for (let shard = 0; shard < shards;) {
    // Discord counts shards by the time in a guild's id.
    discord.clock.advance(1);
    const guild = discord.addGuild({ name: `The Swan ${shard}` });
    if (Number((BigInt(guild.id) >> 22n) % BigInt(shards)) === shard) found[shard++] = guild;
  }
  return found;
}
