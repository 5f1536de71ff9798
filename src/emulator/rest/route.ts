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

type Reader = (method: string, parts: readonly string[]) => Route | undefined;

const readers: readonly Reader[] = [
  (_, [first, id, token = "", last]) =>
    first === "interactions" && last === "callback"
      ? { routeClass: "callback", bucket: "callback", major: `${id}:${token}`, token }
      : undefined,
  (_, [first, id, token]) =>
    first === "webhooks" && token !== undefined
      ? { routeClass: "webhook", bucket: "webhook", major: `${id}:${token}`, token }
      : undefined,
  (method, [first, id = "", second]) =>
    first === "channels" && second === "messages"
      ? { routeClass: "channelMessage", bucket: messageBucket(method), major: id }
      : undefined,
  (_, [first, id = ""]) => first === "channels" ? { routeClass: "channel", major: id } : undefined,
  (method, parts) =>
    parts[0] === "applications" && parts.includes("commands")
      ? {
        routeClass: "commands",
        bucket: method === "GET" ? "commandsRead" : "commandsWrite",
        major: parts[2] === "guilds" ? parts[3] ?? "" : "global",
      }
      : undefined,
  (_, [first]) =>
    first === "applications"
      ? { routeClass: "application", bucket: "application", major: "" }
      : undefined,
  (_, [first]) =>
    first === "gateway" ? { routeClass: "gatewayBot", bucket: "gatewayBot", major: "" } : undefined,
  (_, [first]) => first === "users" ? { routeClass: "user", bucket: "user", major: "" } : undefined,
];

/** Reads a path that begins after the API version, as `/channels/1/messages`. */
export function readRoute(method: string, path: string): Route {
  const parts = path.split("/").slice(1);
  for (const reader of readers) {
    const route = reader(method, parts);
    if (route) return route;
  }
  return { routeClass: "unknown", major: "" };
}

/** Interaction endpoints are called without a bot's authorisation, outside its global limit. */
export function isInteractionRoute(route: Route): boolean {
  return route.routeClass === "callback" || route.routeClass === "webhook";
}

function messageBucket(method: string): BucketName {
  switch (method) {
    case "POST":
      return "messageCreate";
    case "PATCH":
      return "messageEdit";
    case "DELETE":
      return "messageDelete";
    default:
      return "messageRead";
  }
}
