import { compact } from "../compact.ts";
import type { BucketName } from "../limits.ts";

/** What the path of each kind of route begins with; `major` is what its bucket counts by. */
const patterns = {
  callback: /^\/interactions\/(?<major>[^/]+\/(?<token>[^/]+))\/callback$/,
  webhook: /^\/webhooks\/(?<major>[^/]+\/(?<token>[^/]+))/,
  channelMessage: /^\/channels\/(?<major>[^/]+)\/messages/,
  channel: /^\/channels\/(?<major>[^/]+)/,
  commands: /^\/applications\/[^/]+(\/guilds\/(?<major>[^/]+))?\/commands/,
  emojis: /^\/applications\/[^/]+\/emojis/,
  application: /^\/applications\//,
  gatewayBot: /^\/gateway/,
  user: /^\/users\//,
  unknown: /^/,
};

/** The kind of a REST route, for faults, logs and counters. */
export type RouteClass = keyof typeof patterns;

/** Every kind of REST route. */
export const routeClasses = Object.keys(patterns) as readonly RouteClass[];

/** What follows from the method and path of a request. */
export interface Route {
  readonly routeClass: RouteClass;
  readonly bucket?: BucketName;
  /** The channel, guild, or webhook and token that a bucket counts by (Discord docs: Rate Limits). */
  readonly major: string;
  /** The interaction token in the path. */
  readonly token?: string;
}

const messageBuckets: Readonly<Record<string, BucketName>> = {
  POST: "messageCreate",
  PATCH: "messageEdit",
  DELETE: "messageDelete",
};

/** Reads a path that begins after the API version, as `/channels/1/messages`. */
export function readRoute(method: string, path: string): Route {
  const routeClass = routeClasses.find((name) => patterns[name].test(path)) ?? "unknown";
  const { major = "", token } = patterns[routeClass].exec(path)?.groups ?? {};
  return compact({ routeClass, bucket: bucketOf(routeClass, method), major, token });
}

/** Interaction endpoints are called without a bot's authorisation, outside its global limit. */
export function isInteractionRoute(route: Route): boolean {
  return route.routeClass === "callback" || route.routeClass === "webhook";
}

function bucketOf(routeClass: RouteClass, method: string): BucketName | undefined {
  switch (routeClass) {
    case "channel":
    case "unknown":
      return undefined;
    case "channelMessage":
      return messageBuckets[method];
    case "commands":
      return method === "GET" ? "commandsRead" : "commandsWrite";
    case "emojis":
      return method === "GET" ? "emojisRead" : "emojisWrite";
    default:
      return routeClass;
  }
}
