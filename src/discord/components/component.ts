import type { InteractionContext } from "../interactions/interaction_context.ts";
import type { CustomId } from "../render/mod.ts";

/** What a button or menu of one kind does. */
export type Component = (context: InteractionContext, target: CustomId) => Promise<void>;
