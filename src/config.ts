/**
 * The environment's schema: the only place that knows every variable. The program reads its settings
 * by it, and errors and the documents describe variables by it.
 */
import { isIP } from "node:net";
import * as z from "zod";
import { houseRuleLimits, type HouseRules } from "./game/mod.ts";
import {
  type AnyStoreAddress,
  parseAnyStoreUrl,
  parseStoreUrl,
  type StoreAddress,
} from "./storage/address/mod.ts";

/** What the documents and an error say about a variable. */
export interface VariableInfo {
  /** The default as a value of the variable, or in words where no value stands for it. */
  readonly default: string;
  readonly accepts: string;
  /** What an error about it adds. */
  readonly hint?: string;
  /** A value that is never shown, not even in an error about it. */
  readonly secret?: boolean;
}

/** A variable, of which most are not set. */
interface Variable<T> {
  readonly info: VariableInfo;
  /** What stands for it where it is not set. */
  readonly unset: T;
  /** What it may be set to: made when it is set, for a start would wait for all of them. */
  readonly schema: () => z.ZodType<T, string>;
}

/** A variable with a default, which is `unset` as a value. */
function preset<T>(
  schema: Variable<T>["schema"],
  unset: T,
  defaultText: string,
  accepts: string,
): Variable<T> {
  return { info: { default: defaultText, accepts }, unset, schema };
}

/** A variable that may be unset. */
function optional<T>(
  schema: Variable<T>["schema"],
  info: VariableInfo,
): Variable<T | undefined> {
  return { info, unset: undefined, schema };
}

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function duration(unset: number, defaultText: string) {
  const schema = () =>
    z.string().regex(/^\d{1,6}[smhd]$/).transform((text) => {
      const unit = text.at(-1) as keyof typeof unitMs;
      return Number(text.slice(0, -1)) * unitMs[unit];
    }).pipe(z.number().min(unitMs.s).max(3650 * unitMs.d));
  return preset(schema, unset, defaultText, "90s, 5m, 24h, 90d; 1s or more");
}

function whole(min: number, max: number) {
  return () => z.string().regex(/^\d{1,6}$/).transform(Number).pipe(z.number().min(min).max(max));
}

function rule(name: "maxPlayers" | "diceSides") {
  return whole(houseRuleLimits[name].min, houseRuleLimits[name].max);
}

const snowflake = () => z.string().regex(/^\d{17,20}$/);
const port = whole(1, 65_535);

function urlOf(...protocols: readonly string[]) {
  return z.string().refine((text) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol)
  );
}

/** A host name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
const storeHost = /^(\[[\da-f:.]+\]|[^\s:/@?#%[\]]+)(:\d{1,5})?$/i;

/** The parts of a URL: what is left for a layer further down to parse or to refuse is nothing. */
function parsed<T>(parse: (text: string) => T) {
  return (text: string, context: z.core.ParsePayload): T => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const why = error.message.replace("Cannot use the store's URL: ", "");
      context.issues.push({ code: "custom", input: null, params: { why } });
      return z.NEVER;
    }
  };
}

function isQuoted(text: string | undefined): boolean {
  return text !== undefined && /^(["']).*\1$/.test(text);
}

function oneOf<const Word extends string>(...words: readonly Word[]) {
  return () => z.string().pipe(z.enum(words));
}

/** Every variable that the program reads, in the order of the documents. */
export const variables = {
  DISCORD_TOKEN: optional(
    () => z.string().regex(/^[\w=-]+\.[\w=-]+\.[\w=-]+$/).refine(hasApplicationId),
    {
      default: "required by `start`",
      accepts: "the bot's token from Discord's developer portal, without the word Bot",
      secret: true,
    },
  ),
  APPLICATION_ID: optional(snowflake, { default: "from the token", accepts: "17–20 digits" }),
  GUILD_ID: optional(snowflake, {
    default: "none: commands are global",
    accepts: "17–20 digits; commands then go to that server only",
  }),
  DISCORD_API_URL: preset(
    () => urlOf("http:", "https:").refine((text) => !text.includes("@")),
    "https://discord.com/api",
    "https://discord.com/api",
    "an http or https URL without a user or a password",
  ),
  REDIS_URL: optional(() => z.string().regex(/^rediss?[:+]/i).transform(parsed(parseAnyStoreUrl)), {
    default: "none: the embedded store",
    accepts: "redis://[user:password@]host[:port][/db], or rediss:// for TLS; with Sentinels " +
      "redis+sentinel://[user:password@]host[:port],…/name[/db]; Redis Cluster " +
      "redis+cluster://[user:password@]host[:port],…",
    hint: "in a password write %25 for %, %40 for @, %2F for /, %23 for #, %3F for ?",
    secret: true,
  }),
  REDIS_ADDR: optional(
    () => z.string().regex(storeHost).transform(parsed((text) => parseStoreUrl(`redis://${text}`))),
    {
      default: "none",
      accepts: "host, host:port or [IPv6]:port; instead of REDIS_URL",
      secret: true,
    },
  ),
  REDIS_PASSWORD: optional(() => z.string().refine((text) => !isQuoted(text)), {
    default: "none",
    accepts: "the password that goes with REDIS_ADDR",
    secret: true,
  }),
  REDIS_READ_REPLICAS: preset(
    () => oneOf("0", "1")().transform((text) => text === "1"),
    false,
    "0",
    "0, 1; 1 reads what is only looked at from replicas, with +sentinel or +cluster in REDIS_URL",
  ),
  DATA_DIR: preset(
    () => z.string(),
    "./data",
    "./data",
    "a folder that the embedded store may write to",
  ),
  MAX_PLAYERS: preset(rule("maxPlayers"), 10, "10", "2–25"),
  DICE_SIDES: preset(rule("diceSides"), 6, "6", "2–100"),
  CRITICAL_HIT_VALUE: optional(whole(1, 100), {
    default: "DICE_SIDES",
    accepts: "a face of the die, other than CRITICAL_FAIL_VALUE",
  }),
  CRITICAL_FAIL_VALUE: preset(
    whole(1, 100),
    1,
    "1",
    "a face of the die, other than CRITICAL_HIT_VALUE",
  ),
  FORCE_START_AFTER: duration(5 * unitMs.m, "5m"),
  GAME_RETENTION: duration(24 * unitMs.h, "24h"),
  LEDGER_RETENTION: duration(90 * unitMs.d, "90d"),
  HTTP_PORT: optional(port, { default: "none: no HTTP", accepts: "1–65535" }),
  HTTP_HOST: optional(() => z.string().refine((text) => isIP(text) !== 0), {
    default: "all addresses, IPv6 and IPv4",
    accepts: "an IP address of this machine, such as 127.0.0.1",
  }),
  PORT: preset(port, 8787, "8787", "1–65535"),
  LOG_LEVEL: preset<Config["logLevel"]>(
    oneOf("debug", "info", "warning", "error"),
    "info",
    "info",
    "debug, info, warning, error",
  ),
  LOG_FORMAT: optional(oneOf("text", "json"), {
    default: "text on a terminal, else json",
    accepts: "text, json",
  }),
} as const;

/** The name of a variable. */
export type VariableName = keyof typeof variables;

/** What the documents and an error say about a variable. */
export function describeVariable(name: VariableName): VariableInfo {
  return variables[name].info;
}

/** The value of each variable. */
type Values = {
  readonly [Name in VariableName]: typeof variables[Name] extends Variable<infer T> ? T : never;
};

/** The program's settings. Durations are in milliseconds; null is what has no value. */
export interface Config {
  readonly token: string | null;
  readonly applicationId: string | null;
  readonly guildId: string | null;
  readonly discordApiUrl: string;
  /** Where Redis is; null: the embedded store. */
  readonly redisAddress: AnyStoreAddress | null;
  /** Whether what is only looked at is read from replicas. */
  readonly readReplicas: boolean;
  readonly dataDir: string;
  readonly houseRules: HouseRules;
  readonly gameRetentionMs: number;
  readonly ledgerRetentionMs: number;
  readonly httpPort: number | null;
  readonly httpHost: string | null;
  readonly port: number;
  readonly logLevel: "debug" | "info" | "warning" | "error";
  readonly logFormat: "text" | "json" | null;
}

/** What is wrong with the environment: one line per problem, without secrets. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly problems: readonly string[], options?: ErrorOptions) {
    super(problems.join("\n"), options);
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
  const names = Object.keys(variables) as VariableName[];
  const read = names.map((name) =>
    [name, readVariable<unknown>(variables[name], set[name])] as const
  );
  const problems = read.flatMap(([name, { issue }]) =>
    issue ? problem(name, set[name], issue) : []
  );
  problems.push(...contradictions(set));
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(Object.fromEntries(read.map(([name, { value }]) => [name, value])) as Values);
}

/** The value of a variable. Where its text is wrong: that of one that is not set, and what is wrong. */
function readVariable<T>({ unset, schema }: Variable<T>, text: string | undefined) {
  if (text === undefined) return { value: unset, issue: null };
  const read = schema().safeParse(text);
  if (read.success) return { value: read.data, issue: null };
  return { value: unset, issue: read.error.issues[0] ?? null };
}

function toConfig(read: Values): Config {
  return {
    token: read.DISCORD_TOKEN ?? null,
    applicationId: read.APPLICATION_ID ?? applicationIdOf(read.DISCORD_TOKEN),
    guildId: read.GUILD_ID ?? null,
    discordApiUrl: read.DISCORD_API_URL.replace(/\/+$/, ""),
    redisAddress: read.REDIS_URL ?? withPassword(read.REDIS_ADDR, read.REDIS_PASSWORD),
    readReplicas: read.REDIS_READ_REPLICAS,
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
    httpHost: read.HTTP_HOST ?? null,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    logFormat: read.LOG_FORMAT ?? null,
  };
}

function problem(name: VariableName, got: string | undefined, issue: z.core.$ZodIssue): string {
  const why = issue.code === "custom" ? issue.params?.why : undefined;
  const { accepts, secret, hint } = describeVariable(name);
  const isHidden = secret || got?.includes("@");
  const shown = isHidden ? "a value that is not shown here" : JSON.stringify(got?.slice(0, 80));
  const quotes = isQuoted(got) ? ", without quotes around it" : "";
  return `${name}: got ${shown}${why ? `: ${why}` : ""}; accepts ${accepts}${quotes}${
    hint ? `; ${hint}` : ""
  }`;
}

/** Contradictions between variables. One whose own value is wrong counts as not set here. */
function contradictions(set: Record<string, string | undefined>): string[] {
  const read = <T>(variable: Variable<T>, text: string | undefined) =>
    readVariable(variable, text).value;
  const sides = read(variables.DICE_SIDES, set.DICE_SIDES);
  const hit = read(variables.CRITICAL_HIT_VALUE, set.CRITICAL_HIT_VALUE) ?? sides;
  const fail = read(variables.CRITICAL_FAIL_VALUE, set.CRITICAL_FAIL_VALUE);
  const hasReplicas = /^rediss?\+/i.test(set.REDIS_URL ?? "");
  const aFace = `accepts a face of a die with ${sides} sides`;
  return [
    hit > sides ? [`CRITICAL_HIT_VALUE: got "${hit}"; ${aFace}`] : [],
    fail > sides ? [`CRITICAL_FAIL_VALUE: got "${fail}"; ${aFace}`] : [],
    hit === fail
      ? [`CRITICAL_FAIL_VALUE: got "${fail}"; accepts a face other than CRITICAL_HIT_VALUE`]
      : [],
    set.REDIS_URL && (set.REDIS_ADDR || set.REDIS_PASSWORD)
      ? ["REDIS_ADDR: got a value beside REDIS_URL; accepts one or the other"]
      : [],
    set.REDIS_PASSWORD && !set.REDIS_ADDR && !set.REDIS_URL
      ? ["REDIS_PASSWORD: got a value without REDIS_ADDR; accepts both together"]
      : [],
    read(variables.REDIS_READ_REPLICAS, set.REDIS_READ_REPLICAS) && !hasReplicas
      ? [
        'REDIS_READ_REPLICAS: got "1" without replicas; accepts 0, or 1 where REDIS_URL begins with ' +
        "redis+sentinel:// or redis+cluster://",
      ]
      : [],
  ].flat();
}

function withPassword(
  address: StoreAddress | undefined,
  password: string | undefined,
): StoreAddress | null {
  if (address === undefined) return null;
  return password === undefined ? address : { ...address, password };
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
