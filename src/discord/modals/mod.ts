/**
 * The modals: what each kind of form does when it is sent, in one table by the kind in its custom id.
 * Each turns what was entered into a use case and its result into an answer; none knows how a form
 * looks.
 */
import type { InteractionContext } from "../interactions/interaction_context.ts";
import type { Entries, ModalId, ModalKind } from "../render/mod.ts";
import { houseRules, houseStyle, houseWords } from "./house.ts";

/** What a modal of one kind does. */
export type ModalHandler = (
  context: InteractionContext,
  id: ModalId,
  entries: Entries,
) => Promise<void>;

/** What a modal does, by its kind. */
export const modals: Readonly<Record<ModalKind, ModalHandler>> = {
  rules: houseRules,
  style: houseStyle,
  words: houseWords,
};
