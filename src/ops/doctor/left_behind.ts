import { type Check, checked, problem } from "./finding.ts";
import type { DiscordGuild, DiscordQueries } from "./discord_queries.ts";

/** One request each: the servers that are remembered, and this many of the others. */
const maxGuilds = 100;

/** Whether commands are where GUILD_ID, as it is now, does not want them: players see them twice. */
export async function checkLeftBehind(
  name: string,
  discord: DiscordQueries,
  guilds: readonly DiscordGuild[],
  remembered: ReadonlySet<string>,
): Promise<Check> {
  const others = guilds.map(({ id }) => id).filter((id) => !remembered.has(id));
  const ids = [...remembered, ...others.slice(0, maxGuilds)].filter((id) => id !== discord.guildId);
  const asks = "Start the bot: it takes them back";
  const findings = [];
  if (discord.guildId !== null && await hasOwn(discord, "")) {
    const text = "The commands are registered for all servers, although GUILD_ID is set";
    findings.push(problem(null, text, asks));
  }
  for (const id of ids) {
    if (!await hasOwn(discord, `/guilds/${id}`)) continue;
    const text = `Server ${id} still has the commands that an earlier GUILD_ID left there`;
    const advice = `Start the bot once with GUILD_ID=${id}, then as before: it takes them back`;
    findings.push(problem(null, text, remembered.has(id) ? asks : advice));
  }
  const left = Math.max(0, others.length - maxGuilds);
  const summary = `looked at ${ids.length} servers${left > 0 ? `, not at ${left} others` : ""}`;
  return checked(name, summary, findings);
}

/** Whether commands of this bot's are there. Where it may not look, nobody can use them. */
async function hasOwn({ get, applicationId, own }: DiscordQueries, place: string) {
  const { status, body } = await get(`/applications/${applicationId}${place}/commands`);
  return status === 200 && own(body).length > 0;
}
