import { controlRoutes } from "./control/control_routes.ts";
import { Emulator } from "./emulator.ts";
import { Network } from "./net/network.ts";
import { type EmulatorOptions, withDefaults } from "./options.ts";
import { WireLog } from "./rest/wire_log.ts";

/**
 * Starts a local Discord.
 *
 * @throws {Deno.errors.AddrInUse} when the port is taken.
 * @throws {Deno.errors.NotFound} and the like when the wire log cannot be opened.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = withDefaults(options);
  const network = await Network.open(settings.port);
  try {
    const wireLog = settings.wireLog === undefined ? undefined : new WireLog(settings.wireLog);
    const discord = new Emulator(settings, network, wireLog);
    const control = controlRoutes(discord);
    discord.mountControl((request) => control.fetch(request));
    return discord;
  } catch (error) {
    await network[Symbol.asyncDispose]();
    throw error;
  }
}
