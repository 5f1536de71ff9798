import type { RateLimitShape, RestAction, RouteClass } from "../../src/emulator/mod.ts";
import type { Chance } from "./_chance.ts";

/** What goes wrong on the gateway. */
export type GatewayTrouble =
  | "cut"
  | "reconnect"
  | "invalid, resumable"
  | "invalid"
  | "close 4000"
  | "close 4007"
  | "close 4009"
  | "no JSON"
  | "forgotten"
  | "refuse"
  | "dead resume URL"
  | "no HELLO"
  | "closed on resume";

/** What goes wrong between the bot and its store. */
export type StoreTrouble =
  | "cut"
  | "shut"
  | "frozen"
  | "slow"
  | "answer lost"
  | "engine restarted"
  | "engine frozen";

/** One trouble, which lasts `ms` where it lasts at all. */
export type Trouble =
  | { readonly on: "gateway"; readonly what: GatewayTrouble; readonly ms: number }
  | {
    readonly on: "rest";
    readonly routes: readonly RouteClass[];
    readonly action: RestAction;
    readonly times: number;
  }
  | { readonly on: "rest port"; readonly what: "cut" | "refuse"; readonly ms: number }
  | { readonly on: "store"; readonly what: StoreTrouble; readonly ms: number }
  | { readonly on: "bot"; readonly what: "restart" | "crash"; readonly ms: number }
  | { readonly on: "channel"; readonly what: "delete board" | "deny"; readonly where: number };

const shapes: readonly [RateLimitShape, ...RateLimitShape[]] = [
  "full",
  "retryAfterOnly",
  "global",
  "shared",
];

/** Trouble for one scene. */
export function planTrouble(chance: Chance): Trouble {
  const on = chance.weighted([[25, "gateway"], [25, "rest"], [3, "rest port"], [25, "store"], [
    16,
    "bot",
  ], [6, "channel"]]);
  switch (on) {
    case "gateway":
      return { on, what: chance.one(gatewayTroubles), ms: chance.whole(50, 400) };
    case "rest":
      return restTrouble(chance);
    case "rest port":
      return { on, what: chance.one(["cut", "refuse"]), ms: chance.whole(50, 400) };
    case "store":
      return { on, what: chance.one(storeTroubles), ms: chance.whole(50, 900) };
    case "bot":
      return { on, what: chance.one(["restart", "crash"]), ms: chance.whole(0, 200) };
    case "channel":
      return { on, what: chance.one(["delete board", "deny"]), where: chance.whole(0, 2) };
    default:
      return on satisfies never;
  }
}

const gatewayTroubles: readonly [GatewayTrouble, ...GatewayTrouble[]] = [
  "cut",
  "reconnect",
  "invalid, resumable",
  "invalid",
  "close 4000",
  "close 4007",
  "close 4009",
  "no JSON",
  "forgotten",
  "refuse",
  "dead resume URL",
  "no HELLO",
  "closed on resume",
];

const storeTroubles: readonly [StoreTrouble, ...StoreTrouble[]] = [
  "cut",
  "shut",
  "shut",
  "frozen",
  "slow",
  "answer lost",
  "answer lost",
  "engine restarted",
  "engine frozen",
];

function restTrouble(chance: Chance): Trouble {
  const routes = chance.one<readonly RouteClass[]>([
    ["callback"],
    ["callback"],
    ["webhook"],
    ["channelMessage"],
    ["callback", "webhook", "channelMessage"],
    ["gatewayBot"],
  ]);
  return { on: "rest", routes, action: restAction(chance), times: chance.whole(1, 4) };
}

function restAction(chance: Chance): RestAction {
  const kind = chance.one(
    [
      "cut",
      "dropResponse",
      "truncateResponse",
      "hang",
      "delay",
      "delayResponse",
      "status",
      "rateLimit",
      "rateLimit",
    ] as const,
  );
  const ms = chance.whole(20, 600);
  switch (kind) {
    case "delay":
    case "delayResponse":
      return { kind, ms };
    case "status":
      return { kind, status: chance.one([500, 502, 503, 504]), html: chance.maybe(0.5) };
    case "rateLimit":
      return { kind, shape: chance.one(shapes), retryAfterMs: ms };
    default:
      return { kind };
  }
}
