import type { Handling } from "../interactions/interaction_context.ts";
import type { CustomId } from "../render/mod.ts";

/** What a button or menu of one kind does. */
export type Component = (handling: Handling, target: CustomId) => Promise<void>;
