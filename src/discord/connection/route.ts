/** Kinds of requests, few enough to be a label of a metric. */
export const routeClasses = [
  "callback",
  "follow_up",
  "original",
  "create_message",
  "message",
  "commands",
  "gateway",
  "other",
] as const;

/** One of the {@linkcode routeClasses}. */
export type RouteClass = typeof routeClasses[number];

/** What decides how a request is limited and repeated. */
export interface Route {
  readonly class: RouteClass;
  /** Method and path with ids left out: Discord's buckets are learned per such template. */
  readonly template: string;
  /** The ids that each have a bucket of their own: channel, guild, or webhook with its token. */
  readonly major: string;
  /** Interaction endpoints are not bound to the bot's global rate limit. */
  readonly lane: "bot" | "interaction";
  /** Whether doing it twice is the same as doing it once. */
  readonly isRepeatable: boolean;
}

const idPattern = /^\d{15,20}$/;

/** Parses a path of discordeno's routes, such as `/channels/1/messages/2?x=y`. */
export function parseRoute(method: string, route: string, body?: unknown): Route {
  const path = route.split("?")[0] ?? route;
  const parts = path.split("/").filter((part) => part !== "");
  const [root = "", id = "", token = ""] = parts;
  const withToken = (root === "webhooks" || root === "interactions") && token !== "";
  const rest = parts.slice(withToken ? 3 : 1).map((part) => idPattern.test(part) ? ":id" : part);
  const hasMajor = withToken || root === "channels" || root === "guilds" || root === "webhooks";
  const classOf = classify(method, parts);
  return {
    class: classOf,
    template: `${method} /${[root, ...rest].join("/")}`,
    major: hasMajor ? majorOf(root, id, token) : "",
    lane: withToken ? "interaction" : "bot",
    isRepeatable: method !== "POST" || classOf === "callback" || hasNonce(body),
  };
}

/** A webhook's token is part of it; an interaction's id is enough. */
function majorOf(root: string, id: string, token: string): string {
  return root === "webhooks" && token !== "" ? `${root}/${id}/${token}` : `${root}/${id}`;
}

function classify(method: string, parts: readonly string[]): RouteClass {
  const [root, , third] = parts;
  const last = parts.at(-1);
  if (root === "interactions" && last === "callback") return "callback";
  if (root === "webhooks" && last === "@original") return "original";
  if (root === "webhooks") return "follow_up";
  if (root === "channels" && third === "messages") {
    return method === "POST" && parts.length === 3 ? "create_message" : "message";
  }
  if (root === "applications" && parts.includes("commands")) return "commands";
  return root === "gateway" ? "gateway" : "other";
}

/** Discord posts a message with an enforced nonce once, however often it is sent. */
function hasNonce(body: unknown): boolean {
  return typeof body === "object" && body !== null &&
    "nonce" in body && "enforceNonce" in body && body.enforceNonce === true;
}
