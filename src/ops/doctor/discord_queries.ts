/** An answer of Discord's. */
export interface DiscordAnswer {
  /** 0 for a page with a status of success: it is not from Discord. */
  readonly status: number;
  /** Discord's JSON error code; 0 where it gave none. */
  readonly code: number;
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
  /** Ids of this bot's commands among those registered. */
  own(registered: unknown): readonly string[];
  /** Why the commands cannot be registered, as the bot's log says it. */
  registrationProblem(answer: DiscordAnswer): string;
  /** What is wrong with a clock that is so far ahead of Discord's; null if nothing is. */
  clockProblem(aheadMs: number): string | null;
  /** Names of the permissions that a set lacks, as Discord's settings show them. */
  missingPermissions(set: bigint): readonly string[];
}

/** A server that the bot is in. */
export interface DiscordGuild {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
}
