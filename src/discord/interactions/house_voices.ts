import type { Game, HouseWords } from "../../game/mod.ts";
import { StoreError } from "../../service/mod.ts";
import { voiceFor } from "../words/mod.ts";
import type { InteractionContext } from "./interaction_context.ts";

/**
 * The context with what its server has settled, and its voices: its language, and its word for a drink.
 * It is asked for beside what the handler reads first, so that it takes no round trip more. Where it
 * cannot be read, the voices stay as they are: what is said then is that the store is away.
 */
export async function asHouseSpeaks(context: InteractionContext): Promise<InteractionContext> {
  const { services, interaction } = context;
  try {
    const { house } = await services.house.look(interaction.guildId);
    return { ...speaking(context, house.words), house };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return context;
  }
}

/** The context with the voices of a game, which keeps those that it began with. */
export function asGameSpeaks(
  context: InteractionContext,
  { locale, drink }: Pick<Game, "locale" | "drink">,
): InteractionContext {
  return speaking(context, { language: locale, drink });
}

/** The context with the voices of these words. */
export function speaking(context: InteractionContext, words: HouseWords): InteractionContext {
  const { locale, guildLocale } = context.interaction;
  const publicLocale = words.language ?? guildLocale;
  return {
    ...context,
    voice: voiceFor(locale, words.drink, publicLocale),
    publicVoice: voiceFor(publicLocale, words.drink),
  };
}
