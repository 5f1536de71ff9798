import { controlRoutes } from "./control/control_routes.ts";
import { Emulator } from "./emulator.ts";
import { Network } from "./net/network.ts";
import { type EmulatorOptions, withDefaults } from "./options.ts";

/**
 * Starts a local Discord.
 *
 * @throws {Deno.errors.AddrInUse} when the port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = withDefaults(options);
  const network = await Network.open(settings.port, settings.httpLimits);
  try {
    const discord = new Emulator(settings, network);
    const control = controlRoutes(discord);
    discord.mountControl((request) => control.fetch(request));
    return discord;
  } catch (error) {
    await network[Symbol.asyncDispose]();
    throw error;
  }
}
