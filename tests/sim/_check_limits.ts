import type { RestCall } from "../../src/emulator/mod.ts";
import type { Simulation } from "./_simulation.ts";
import type { Disturbance } from "./_timeline.ts";

/** What a lost session may cost in IDENTIFYs, the first one of a start not counted. */
const identifiesPerFault = 3;

/**
 * Whether the bot kept Discord's limits: no 429 but those that were faults, no other refusal that
 * it brought upon itself, and IDENTIFYs only where a session was lost.
 */
export function checkLimits({ discord, timeline, starts }: Simulation): readonly string[] {
  const restarts = timeline.disturbances.filter(({ what }) => what.startsWith("bot restart"));
  const wrong = discord.calls.flatMap((call, at) => {
    const { status, fault, method, path, response } = call;
    if (status !== 429 || fault !== undefined) return [];
    const earlier = discord.calls.slice(0, at);
    const isOurs = !isRepetition(call, earlier) && !isFirstOfProcess(call, earlier, restarts);
    return isOurs ? [`429 for ${method} ${path}: ${JSON.stringify(response)}`] : [];
  });
  const identifies = discord.gatewayLog.filter(({ event }) => event === "identify").length;
  const faults = timeline.disturbances.filter(({ what }) =>
    /^(gateway|bot|rest|store|engine)/.test(what)
  );
  const allowed = starts + faults.length * identifiesPerFault;
  if (identifies > allowed) wrong.push(`${identifies} IDENTIFYs, at most ${allowed} expected`);
  return wrong;
}

/**
 * A try whose answer was lost counts with Discord, and the bot that tries again cannot know. Limits are
 * per channel.
 */
function isRepetition(refused: RestCall, earlier: readonly RestCall[]): boolean {
  return earlier.some((call) => call.fault !== undefined && isAlike(call, refused));
}

type Route = Pick<RestCall, "method" | "path">;
type TimedCall = Route & Pick<RestCall, "steadyMs">;

/** A process learns a limit by its first answer, and cannot know what the one before it has used. */
export function isFirstOfProcess(
  refused: TimedCall,
  earlier: readonly TimedCall[],
  restarts: readonly Pick<Disturbance, "to">[],
): boolean {
  const restart = restarts.findLast(({ to }) => to <= refused.steadyMs);
  if (restart === undefined) return false;
  const alike = earlier.filter((call) => isAlike(call, refused));
  return alike.length > 0 && alike.every(({ steadyMs }) => steadyMs < restart.to);
}

function isAlike(one: Route, other: Route): boolean {
  return one.method === other.method && channelIn(one.path) === channelIn(other.path);
}

/** Such as `/channels/1` of `/channels/1/messages/2`. */
function channelIn(path: string): string {
  return path.split("/messages")[0] ?? path;
}
