import { type Check, checked, type Complaint, judged, skipped } from "./finding.ts";

/** An answer of Discord's. */
export interface DiscordAnswer {
  /** 0 for a page with a status of success: it is not from Discord. */
  readonly status: number;
  /** The JSON; undefined for a page. */
  readonly body: unknown;
  /** Its numbers in words. */
  readonly words: string;
  /** How far this machine's clock is ahead of Discord's; null if the answer does not say. */
  readonly aheadMs: number | null;
}

/** What the doctor asks Discord, and what it needs to know to judge the answers. */
export interface DiscordQueries {
  /** A GET of Discord's API with the bot's token; rejects if there is no answer. */
  get(path: string): Promise<DiscordAnswer>;
  readonly applicationId: string;
  /** The one server the commands are for; null if they are for all. */
  readonly guildId: string | null;
  /** The page on which an owner adds the bot to a server. */
  readonly inviteUrl: string;
  /** Whether the registered commands are not those of this release. */
  differs(registered: unknown): boolean;
  /** What is wrong with a clock that is so far ahead of Discord's; null if nothing is. */
  clockProblem(aheadMs: number): string | null;
  /** Names of the permissions that a set lacks, as Discord's settings show them. */
  missingPermissions(set: bigint): readonly string[];
}

const names = [
  "discord_token",
  "discord_commands",
  "discord_permissions",
  "discord_clock",
] as const;

/** Token, commands and permissions on Discord, if there is a token to ask with. */
export async function checkDiscord(discord: DiscordQueries | null): Promise<readonly Check[]> {
  if (discord === null) return names.map((name) => skipped(name, "DISCORD_TOKEN is not set"));
  try {
    const { status, body, words, aheadMs } = await discord.get("/users/@me");
    if (status === 401 && body !== undefined) {
      const advice = "Take a new one from Discord's developer portal and set DISCORD_TOKEN";
      return unusable("refused", "Discord refuses the token", advice);
    }
    if (status !== 200) return unusable(words, `Discord cannot be asked: ${words}`, lookAround);
    return [
      checked(names[0], `Discord answers ${status}`, []),
      await checkCommands(discord),
      await checkPermissions(discord),
      checkClock(discord, aheadMs),
    ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unusable("no answer", `Discord cannot be asked: ${reason}`, lookAround);
  }
}

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
  const { status, body } = await discord.get(`/applications/${applicationId}${scope}/commands`);
  const where = guildId === null ? "for all servers" : `for server ${guildId}`;
  if (status !== 200) {
    return judged(names[1], `Discord answers ${status}`, [
      true,
      `The commands ${where} cannot be read: Discord answers ${status}`,
      guildId === null
        ? "Look at APPLICATION_ID, if it is set"
        : "Look at GUILD_ID, and invite the bot into that server",
    ]);
  }
  return judged(names[1], `registered ${where}`, [
    discord.differs(body),
    `The commands ${where} are not those of this release`,
    "Start the bot: it registers them",
  ]);
}

async function checkPermissions(discord: DiscordQueries): Promise<Check> {
  const { status, body } = await discord.get("/users/@me/guilds");
  if (status !== 200 || !Array.isArray(body)) {
    return skipped(names[2], `Discord answers ${status} to the list of servers`);
  }
  const guilds = body.flatMap(readGuild);
  const lacking = guilds.map(({ name, permissions }): Complaint => {
    const missing = discord.missingPermissions(permissions);
    return [
      missing.length > 0,
      `In the server ${JSON.stringify(name)} the bot lacks ${missing.join(", ")}`,
      "Give its role these permissions; channels may take them away again",
    ];
  });
  const { guildId } = discord;
  return judged(names[2], `${guilds.length} servers`, ...lacking, [
    guildId !== null && !guilds.some(({ id }) => id === guildId),
    `The bot is not in server ${guildId}`,
    "Invite it, or correct GUILD_ID",
  ]);
}

function checkClock({ clockProblem }: DiscordQueries, aheadMs: number | null): Check {
  if (aheadMs === null) return skipped(names[3], "Discord's answer has no time");
  const wrong = clockProblem(aheadMs);
  return judged(names[3], `${Math.round(aheadMs / 1000)} s ahead of Discord's`, [
    wrong !== null,
    wrong ?? "",
    "Set the clock, by NTP for example: timedatectl set-ntp true",
  ]);
}

function readGuild(guild: unknown) {
  if (typeof guild !== "object" || guild === null) return [];
  const { id, name, permissions } = { id: "", name: "", permissions: "", ...guild };
  return /^\d+$/.test(permissions) ? [{ id, name, permissions: BigInt(permissions) }] : [];
}
