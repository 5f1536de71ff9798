import type { RouteClass } from "../../src/emulator/mod.ts";
import {
  botFaults,
  channelFaults,
  engineFaults,
  type Fault,
  gatewayFaults,
  inflict,
  restFaults,
  restPortFaults,
  storeFaults,
} from "../_helpers/faults.ts";
import type { Chance } from "./_chance.ts";
import type { Simulation } from "./_simulation.ts";

/** A fault of the catalogue that will happen. */
export interface PlannedFault {
  /** What goes wrong and how, such as "gateway refuse". */
  readonly name: string;
  /** Resolves when it is over, as far as it has an end of its own. */
  inflict(simulation: Simulation): Promise<void>;
}

/** The others, which need a redis-server, are left to the fire drill. */
const engineNames = ["kill", "freeze", "full disk"] as const;
/** Those that have cost moves before happen more often. */
const costlyNames = ["refuse", "cut after EXEC"] as const;

/** A fault for one step. */
export function planFault(chance: Chance): PlannedFault {
  const part = chance.weighted([
    [25, "gateway"],
    [25, "rest"],
    [3, "rest port"],
    [19, "store"],
    [6, "engine"],
    [16, "bot"],
    [6, "channel"],
  ]);
  const ms = chance.whole(50, part === "store" || part === "engine" ? 900 : 400);
  switch (part) {
    case "gateway":
      return lasting(
        part,
        gatewayFaults,
        chance.name(gatewayFaults),
        ms,
        ({ discord }) => discord.faults.gateway,
      );
    case "rest":
      return restFault(chance);
    case "rest port":
      return lasting(
        part,
        restPortFaults,
        chance.name(restPortFaults),
        ms,
        ({ discord }) => discord.faults.rest,
      );
    case "store": {
      const name = chance.maybe(0.25) ? chance.one(costlyNames) : chance.name(storeFaults);
      return lasting(part, storeFaults, name, ms, ({ bot }) => bot?.proxy ?? null);
    }
    case "engine":
      return lasting(part, engineFaults, chance.one(engineNames), ms, ({ engine }) => engine);
    case "bot":
      return lasting(part, botFaults, chance.name(botFaults), ms / 2, (simulation) => simulation);
    case "channel":
      return channelFault(chance);
    default:
      return part satisfies never;
  }
}

/** A fault of some part of a simulation; nothing where there is no such part at that moment. */
function lasting<Target, Name extends string>(
  part: string,
  faults: Readonly<Record<Name, Fault<Target>>>,
  name: Name,
  ms: number,
  targetIn: (simulation: Simulation) => Target | null,
): PlannedFault {
  return {
    name: `${part} ${name}`,
    async inflict(simulation) {
      const target = targetIn(simulation);
      if (target !== null) await inflict(faults[name], target, ms);
    },
  };
}

function restFault(chance: Chance): PlannedFault {
  const routes = chance.one<readonly RouteClass[]>([
    ["callback"],
    ["callback"],
    ["webhook"],
    ["channelMessage"],
    ["callback", "webhook", "channelMessage"],
    ["gatewayBot"],
  ]);
  const name = chance.name(restFaults);
  const action = restFaults[name](chance.whole(20, 600));
  const times = chance.whole(1, 4);
  return {
    name: `rest ${name} ×${times} on ${routes.join(", ")}`,
    async inflict({ discord }) {
      discord.faults.rest.add({ routeClass: routes, times }, action);
      await Promise.resolve();
    },
  };
}

/** It lasts until {@linkcode endFaults}. */
function channelFault(chance: Chance): PlannedFault {
  const name = chance.name(channelFaults);
  const where = chance.whole(0, 2);
  return {
    name: `channel ${name}`,
    async inflict(simulation) {
      const { channel, people } = simulation.channel(where);
      const board = people[0]?.in(channel).messages()
        .findLast(({ components }) => components.length > 0);
      const boardId = board?.ephemeral ? undefined : board?.id;
      await channelFaults[name].begin({ channel, boardId });
    },
  };
}

/** Ends every fault: what refuses accepts, and the bot runs. */
export async function endFaults(simulation: Simulation): Promise<void> {
  await simulation.bot?.proxy.clear();
  await simulation.discord.faults.clear();
  for (const { channel } of simulation.channels) channelFaults.deny.end({ channel });
  await simulation.startBot();
}
