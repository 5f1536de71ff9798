import { compact } from "../compact.ts";
import type { BucketName } from "../limits.ts";

/** Kinds of REST routes, for faults, logs and counters. */
export const routeClasses = [
  "callback",
  "webhook",
  "channelMessage",
  "channel",
  "commands",
  "gatewayBot",
  "application",
  "user",
  "unknown",
] as const;

/** One of `ROUTE_CLASSES`. */
export type RouteClass = (typeof routeClasses)[number];

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

const patterns: readonly (readonly [RouteClass, RegExp])[] = [
  ["callback", /^\/interactions\/(?<major>[^/]+\/(?<token>[^/]+))\/callback$/],
  ["webhook", /^\/webhooks\/(?<major>[^/]+\/(?<token>[^/]+))/],
  ["channelMessage", /^\/channels\/(?<major>[^/]+)\/messages/],
  ["channel", /^\/channels\/(?<major>[^/]+)/],
  ["commands", /^\/applications\/[^/]+(\/guilds\/(?<major>[^/]+))?\/commands/],
  ["application", /^\/applications\//],
  ["gatewayBot", /^\/gateway/],
  ["user", /^\/users\//],
];

/** Reads a path that begins after the API version, as `/channels/1/messages`. */
export function readRoute(method: string, path: string): Route {
  for (const [routeClass, pattern] of patterns) {
    const match = pattern.exec(path);
    if (!match) continue;
    const { major = "", token } = match.groups ?? {};
    return compact({ routeClass, bucket: bucketOf(routeClass, method), major, token });
  }
  return { routeClass: "unknown", major: "" };
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
    default:
      return routeClass;
  }
}
