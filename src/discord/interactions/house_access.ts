import type { HouseView } from "../../service/mod.ts";
import { type Message, renderHouse, renderHouseRefusal } from "../render/mod.ts";
import { speaking } from "./house_voices.ts";
import type { InteractionContext } from "./interaction_context.ts";
import { respondWithNote } from "./responses.ts";

/** Tells a user who may not change the server's settings so; false if they may, see `HousePasses`. */
export async function isRefusedHouse(context: InteractionContext, pass: string): Promise<boolean> {
  const { services, interaction } = context;
  if (services.passes.admits(interaction, pass)) return false;
  await respondWithNote(context, renderHouseRefusal(context.voice));
  return true;
}

/** What holds in a server, as its message. */
export function houseMessage(
  context: InteractionContext,
  { house }: HouseView,
  pass: string,
  note: readonly string[] = [],
): Message {
  const { voice } = speaking(context, house.words);
  return renderHouse(voice, house, pass, note);
}

/** Shows it on the private message that the user has used. */
export async function showHouse(
  context: InteractionContext,
  view: HouseView,
  pass: string,
  note: readonly string[] = [],
): Promise<void> {
  await context.reply.replaceEphemeral(houseMessage(context, view, pass, note));
}
