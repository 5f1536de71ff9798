/**
 * Runs the emulator alone: `deno task emulator --port 8799`.
 *
 * @module
 */
import { parseArgs } from "node:util";
import type { Emulator } from "./emulator.ts";
import { startEmulator } from "./start_emulator.ts";

const defaultPort = "8799";

/** What is printed after the start. */
function startupText(discord: Emulator): string {
  return [
    "A local Discord is running.",
    `  REST     ${discord.restUrl}`,
    `  gateway  ${discord.gatewayUrl}`,
    `  control  ${discord.controlUrl}`,
    `  token    ${discord.token}`,
    "",
    "Start a bot against it:",
    `  DISCORD_API_URL=${discord.restUrl} DISCORD_TOKEN=${discord.token} deno task start`,
    "",
    "Then act as a member:",
    `  curl ${discord.controlUrl}/state`,
    `  curl ${discord.controlUrl}/slash --json '{"member":"Ann","line":"<command>"}'`,
    `  curl '${discord.controlUrl}/screen?member=Ann'`,
    "",
  ].join("\n");
}

/** Adds a guild with channels and members. */
function addSampleGuild(discord: Emulator): void {
  const guild = discord.addGuild({ name: "The Crown" });
  guild.addChannel({ name: "bar" }).addThread({ name: "snug" });
  guild.addChannel({ name: "garden" });
  for (const name of ["Ann", "Bob", "Cal", "Dee"]) guild.addMember({ name });
}

/**
 * Reads `--port N` from the command line.
 *
 * @throws {RangeError} when N is not a port; 0 means any free one.
 */
export function readPort(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string", default: defaultPort } },
  });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new RangeError(`Cannot listen on port "${values.port}": expected 0 to 65535`);
}

async function main(): Promise<void> {
  await using discord = await startEmulator({ port: readPort(Deno.args) });
  addSampleGuild(discord);
  await Deno.stdout.write(new TextEncoder().encode(startupText(discord)));
  await stopSignal();
}

/** Resolves at SIGINT or SIGTERM. */
async function stopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const signals: readonly Deno.Signal[] = Deno.build.os === "windows"
    ? ["SIGINT"]
    : ["SIGINT", "SIGTERM"];
  for (const signal of signals) Deno.addSignalListener(signal, resolve);
  await promise;
  for (const signal of signals) Deno.removeSignalListener(signal, resolve);
}

if (import.meta.main) await main();
