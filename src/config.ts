/**
 * The environment's schema: the one truth about every variable, from which the program starts, the
 * errors speak, and the documents' tables are checked. Nothing in here reads the environment by itself.
 */
import { z } from "zod";

/** What the documents and an error say about a variable. */
export interface VariableInfo {
  readonly default: string;
  readonly accepts: string;
  /** A value that is never shown, not even when it is wrong. */
  readonly secret?: boolean;
}

const infos = z.registry<VariableInfo>();

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function durationMs(min: number, info: VariableInfo) {
  return z.string().regex(/^\d{1,6}[smhd]$/).transform((text) => {
    const unit = text.at(-1) as keyof typeof units;
    return Number(text.slice(0, -1)) * units[unit];
  }).pipe(z.number().min(min).max(3650 * units.d)).register(infos, info);
}

function whole(min: number, max: number, info: VariableInfo) {
  return z.string().regex(/^\d{1,6}$/).transform(Number).pipe(z.number().min(min).max(max))
    .register(infos, info);
}

function snowflake(info: VariableInfo) {
  return z.string().regex(/^\d{17,20}$/).register(infos, info);
}

function urlOf(protocols: readonly string[], info: VariableInfo) {
  const fits = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return z.string().refine(fits).register(infos, info);
}

/** Every variable the program reads. The order is that of docs/operations.md. */
export const variables = {
  DISCORD_TOKEN: z.string().regex(/^[\w=-]+\.[\w=-]+\.[\w=-]+$/).refine(hasApplicationId).register(
    infos,
    {
      default: "required by `start`",
      accepts: "the bot's token from Discord's developer portal, without the word Bot",
      secret: true,
    },
  ),
  APPLICATION_ID: snowflake({ default: "from the token", accepts: "17–20 digits" }),
  GUILD_ID: snowflake({
    default: "none: commands are global",
    accepts: "17–20 digits; commands then go to that server only",
  }),
  DISCORD_API_URL: urlOf(["http:", "https:"], {
    default: "https://discord.com/api",
    accepts: "an http or https URL",
  }),
  REDIS_URL: urlOf(["redis:", "rediss:"], {
    default: "none: the embedded store",
    accepts: "redis://[user:password@]host[:port][/db], or rediss:// for TLS",
    secret: true,
  }),
  REDIS_ADDR: z.string().regex(/^[^\s:/@]+(:\d{1,5})?$/).register(infos, {
    default: "none",
    accepts: "host or host:port; instead of REDIS_URL",
  }),
  REDIS_PASSWORD: z.string().register(infos, {
    default: "none",
    accepts: "the password that goes with REDIS_ADDR",
    secret: true,
  }),
  DATA_DIR: z.string().register(infos, {
    default: "./data",
    accepts: "a folder that the embedded store may write to",
  }),
  MAX_PLAYERS: whole(2, 25, { default: "10", accepts: "2–25" }),
  DICE_SIDES: whole(2, 100, { default: "6", accepts: "2–100" }),
  CRITICAL_HIT_VALUE: whole(1, 100, {
    default: "DICE_SIDES",
    accepts: "a face of the die, other than CRITICAL_FAIL_VALUE",
  }),
  CRITICAL_FAIL_VALUE: whole(1, 100, {
    default: "1",
    accepts: "a face of the die, other than CRITICAL_HIT_VALUE",
  }),
  FORCE_START_AFTER: durationMs(units.s, {
    default: "5m",
    accepts: "90s, 5m, 24h, 90d; 1s or more",
  }),
  GAME_RETENTION: durationMs(units.s, {
    default: "24h",
    accepts: "90s, 5m, 24h, 90d; 1s or more",
  }),
  LEDGER_RETENTION: durationMs(units.s, {
    default: "90d",
    accepts: "90s, 5m, 24h, 90d; 1s or more",
  }),
  HTTP_PORT: whole(1, 65_535, { default: "none: no HTTP", accepts: "1–65535" }),
  PORT: whole(1, 65_535, { default: "8787", accepts: "1–65535" }),
  LOG_LEVEL: z.enum(["debug", "info", "warning", "error"]).register(infos, {
    default: "info",
    accepts: "debug, info, warning, error",
  }),
  LOG_FORMAT: z.enum(["text", "json"]).register(infos, {
    default: "text on a terminal, else json",
    accepts: "text, json",
  }),
} as const;

/** The name of a variable. */
export type VariableName = keyof typeof variables;

/** What the documents and an error say about a variable. */
export function describeVariable(name: VariableName): VariableInfo {
  const info = infos.get(variables[name]);
  if (!info) throw new TypeError(`Variable ${name} has no description`);
  return info;
}

const environment = z.object({
  ...variables,
  DISCORD_TOKEN: variables.DISCORD_TOKEN.optional(),
  APPLICATION_ID: variables.APPLICATION_ID.optional(),
  GUILD_ID: variables.GUILD_ID.optional(),
  DISCORD_API_URL: variables.DISCORD_API_URL.default("https://discord.com/api"),
  REDIS_URL: variables.REDIS_URL.optional(),
  REDIS_ADDR: variables.REDIS_ADDR.optional(),
  REDIS_PASSWORD: variables.REDIS_PASSWORD.optional(),
  DATA_DIR: variables.DATA_DIR.default("./data"),
  MAX_PLAYERS: variables.MAX_PLAYERS.default(10),
  DICE_SIDES: variables.DICE_SIDES.default(6),
  CRITICAL_HIT_VALUE: variables.CRITICAL_HIT_VALUE.optional(),
  CRITICAL_FAIL_VALUE: variables.CRITICAL_FAIL_VALUE.default(1),
  FORCE_START_AFTER: variables.FORCE_START_AFTER.default(5 * units.m),
  GAME_RETENTION: variables.GAME_RETENTION.default(units.d),
  LEDGER_RETENTION: variables.LEDGER_RETENTION.default(90 * units.d),
  HTTP_PORT: variables.HTTP_PORT.optional(),
  PORT: variables.PORT.default(8787),
  LOG_LEVEL: variables.LOG_LEVEL.default("info"),
  LOG_FORMAT: variables.LOG_FORMAT.optional(),
});

/** The program's settings. Durations are in milliseconds; what was not set is null. */
export interface Config {
  readonly token: string | null;
  readonly applicationId: string | null;
  readonly guildId: string | null;
  readonly discordApiUrl: string;
  readonly redisUrl: string | null;
  readonly dataDir: string;
  readonly houseRules: {
    readonly maxPlayers: number;
    readonly diceSides: number;
    readonly criticalHit: number;
    readonly criticalFail: number;
    readonly forceStartAfterMs: number;
  };
  readonly gameRetentionMs: number;
  readonly ledgerRetentionMs: number;
  readonly httpPort: number | null;
  readonly port: number;
  readonly logLevel: "debug" | "info" | "warning" | "error";
  readonly logFormat: "text" | "json" | null;
}

/** What is wrong with the environment: one line per problem, without secrets. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/**
 * Reads the settings out of an environment. An empty variable counts as not set.
 *
 * @throws {ConfigError} naming every problem at once: the variable, what it got (never a secret) and
 * what it accepts.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.keys(variables).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const read = environment.safeParse(set);
  const problems = read.success ? [] : problemsOf(read.error, set);
  problems.push(...crossProblems(set));
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(read.data);
}

function toConfig(read: z.output<typeof environment>): Config {
  return {
    token: read.DISCORD_TOKEN ?? null,
    applicationId: read.APPLICATION_ID ?? applicationIdOf(read.DISCORD_TOKEN),
    guildId: read.GUILD_ID ?? null,
    discordApiUrl: read.DISCORD_API_URL.replace(/\/+$/, ""),
    redisUrl: read.REDIS_URL ?? redisUrlOf(read.REDIS_ADDR, read.REDIS_PASSWORD),
    dataDir: read.DATA_DIR,
    houseRules: {
      maxPlayers: read.MAX_PLAYERS,
      diceSides: read.DICE_SIDES,
      criticalHit: read.CRITICAL_HIT_VALUE ?? read.DICE_SIDES,
      criticalFail: read.CRITICAL_FAIL_VALUE,
      forceStartAfterMs: read.FORCE_START_AFTER,
    },
    gameRetentionMs: read.GAME_RETENTION,
    ledgerRetentionMs: read.LEDGER_RETENTION,
    httpPort: read.HTTP_PORT ?? null,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    logFormat: read.LOG_FORMAT ?? null,
  };
}

function problemsOf(error: z.ZodError, set: Record<string, string | undefined>): string[] {
  const names = new Set(error.issues.map((issue) => issue.path[0] as VariableName));
  return [...names].map((name) => problem(name, set[name]));
}

function problem(name: VariableName, got: string | undefined): string {
  const { accepts, secret } = describeVariable(name);
  const shown = secret ? "a value that is not shown here" : JSON.stringify(got?.slice(0, 80));
  return `${name}: got ${shown}; accepts ${accepts}`;
}

/** Problems that lie between variables. Each is looked for only where its variables read well. */
function crossProblems(set: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  const face = (
    name: "DICE_SIDES" | "CRITICAL_HIT_VALUE" | "CRITICAL_FAIL_VALUE",
    unset: number,
  ) => {
    const read = environment.shape[name].safeParse(set[name]);
    return read.success ? read.data ?? unset : unset;
  };
  const sides = face("DICE_SIDES", 6);
  const hit = face("CRITICAL_HIT_VALUE", sides);
  const fail = face("CRITICAL_FAIL_VALUE", 1);
  if (hit > sides) {
    problems.push(`CRITICAL_HIT_VALUE: got "${hit}"; accepts a face of a die with ${sides} sides`);
  }
  if (fail > sides) {
    problems.push(
      `CRITICAL_FAIL_VALUE: got "${fail}"; accepts a face of a die with ${sides} sides`,
    );
  }
  if (hit === fail) {
    problems.push(
      `CRITICAL_FAIL_VALUE: got "${fail}"; accepts a face other than CRITICAL_HIT_VALUE`,
    );
  }
  if (set.REDIS_URL && (set.REDIS_ADDR || set.REDIS_PASSWORD)) {
    problems.push("REDIS_ADDR: got a value beside REDIS_URL; accepts one or the other");
  }
  if (set.REDIS_PASSWORD && !set.REDIS_ADDR && !set.REDIS_URL) {
    problems.push("REDIS_PASSWORD: got a value without REDIS_ADDR; accepts both together");
  }
  return problems;
}

function redisUrlOf(addr: string | undefined, password: string | undefined): string | null {
  if (addr === undefined) return null;
  const user = password === undefined ? "" : `:${encodeURIComponent(password)}@`;
  return `redis://${user}${addr}`;
}

/** A bot token begins with its application's id in base64 (Discord docs: Reference, Authentication). */
function applicationIdOf(token: string | undefined): string | null {
  if (token === undefined) return null;
  const [head = ""] = token.split(".");
  try {
    const id = atob(head.replaceAll("-", "+").replaceAll("_", "/"));
    return /^\d{17,20}$/.test(id) ? id : null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function hasApplicationId(token: string): boolean {
  return applicationIdOf(token) !== null;
}
