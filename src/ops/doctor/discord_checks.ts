import { type Check, checked, type Complaint, judged, skipped } from "./finding.ts";
import { checkLeftBehind } from "./left_behind.ts";
import type { DiscordGuild, DiscordQueries } from "./discord_queries.ts";

const names = [
  "discord_token",
  "discord_commands",
  "discord_left_behind",
  "discord_permissions",
  "discord_clock",
] as const;

/**
 * Token, commands and permissions on Discord, if there is a token to ask with.
 *
 * @param remembered servers for which commands of their own were registered, as the store has it.
 */
export async function checkDiscord(
  discord: DiscordQueries | null,
  remembered: ReadonlySet<string>,
): Promise<readonly Check[]> {
  if (discord === null) return names.map((name) => skipped(name, "DISCORD_TOKEN is not set"));
  try {
    const { status, body, words, aheadMs } = await discord.get("/users/@me");
    if (status === 401 && body !== undefined) {
      const advice = "Take a new one from Discord's developer portal and set DISCORD_TOKEN";
      return unusable("refused", "Discord refuses the token", advice);
    }
    if (status !== 200) return unusable(words, `Discord cannot be asked: ${words}`, lookAround);
    const commands = await checkCommands(discord);
    const guilds = await listGuilds(discord);
    return [
      checked(names[0], `Discord answers ${status}`, []),
      commands,
      await checkLeftBehind(
        names[2],
        discord,
        typeof guilds === "string" ? [] : guilds,
        remembered,
      ),
      checkPermissions(discord, guilds),
      checkClock(discord, aheadMs),
    ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unusable("no answer", `Discord cannot be asked: ${reason}`, lookAround);
  }
}

/** The most servers that Discord lists at a time. */
const pageSize = 200;

const lookAround = "Look at the network, and at DISCORD_API_URL if it is set";

function unusable(summary: string, text: string, advice: string): readonly Check[] {
  const [token, ...others] = names;
  return [
    judged(token, summary, [true, text, advice]),
    ...others.map((name) => skipped(name, text)),
  ];
}

async function checkCommands(discord: DiscordQueries): Promise<Check> {
  const { applicationId, guildId } = discord;
  const scope = guildId === null ? "" : `/guilds/${guildId}`;
  const answer = await discord.get(
    `/applications/${applicationId}${scope}/commands?with_localizations=true`,
  );
  const { status, body } = answer;
  const where = guildId === null ? "for all servers" : `for server ${guildId}`;
  if (status !== 200) {
    return judged(names[1], `Discord answers ${status}`, [
      true,
      discord.registrationProblem(answer),
      "A bot that runs tries again by itself",
    ]);
  }
  return judged(names[1], `registered ${where}`, [
    discord.differs(body),
    `The commands ${where} are not those of this release`,
    "Start the bot: it registers them",
  ]);
}

/**
 * The servers that the bot is in, by id; a text that says why they are not known.
 *
 * https://discord.com/developers/docs/resources/user#get-current-user-guilds
 */
async function listGuilds({ get }: DiscordQueries): Promise<readonly DiscordGuild[] | string> {
  const guilds: DiscordGuild[] = [];
  for (let after = "0";;) {
    const { status, body } = await get(`/users/@me/guilds?limit=${pageSize}&after=${after}`);
    if (status !== 200 || !Array.isArray(body)) {
      return `Discord answers ${status} to the list of servers`;
    }
    guilds.push(...body.flatMap(readGuild));
    const last = guilds.at(-1)?.id ?? after;
    if (body.length < pageSize || last === after) return guilds;
    after = last;
  }
}

function checkPermissions(
  discord: DiscordQueries,
  guilds: readonly DiscordGuild[] | string,
): Check {
  if (typeof guilds === "string") return skipped(names[3], guilds);
  const lacking = guilds.map(({ name, permissions }): Complaint => {
    const missing = discord.missingPermissions(permissions);
    return [
      missing.length > 0,
      `In the server ${JSON.stringify(name)} the bot lacks ${missing.join(", ")}`,
      "Give its role these permissions; channels may take them away again",
    ];
  });
  const { guildId } = discord;
  return judged(names[3], `${guilds.length} servers`, ...lacking, [
    guildId !== null && !guilds.some(({ id }) => id === guildId),
    `The bot is not in server ${guildId}`,
    `Invite it with ${discord.inviteUrl}, or correct GUILD_ID`,
  ]);
}

function checkClock({ clockProblem }: DiscordQueries, aheadMs: number | null): Check {
  if (aheadMs === null) return skipped(names[4], "Discord's answer has no time");
  const wrong = clockProblem(aheadMs);
  return judged(names[4], `${Math.round(aheadMs / 1000)} s ahead of Discord's`, [
    wrong !== null,
    wrong ?? "",
    "Set the clock, by NTP for example: timedatectl set-ntp true",
  ]);
}

function readGuild(guild: unknown): readonly DiscordGuild[] {
  if (typeof guild !== "object" || guild === null) return [];
  const { id, name, permissions } = { id: "", name: "", permissions: "", ...guild };
  return /^\d+$/.test(permissions) ? [{ id, name, permissions: BigInt(permissions) }] : [];
}
