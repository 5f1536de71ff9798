import type { House, HousePart } from "../../service/mod.ts";
import { isRefusedHouse, showHouse } from "../interactions/house_access.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import {
  describeChange,
  describeConflict,
  describeProblems,
  type Entered,
  type Entries,
  type ModalId,
  readRules,
  readStyle,
  readWords,
} from "../render/mod.ts";

/** Settles new rules. */
export function houseRules(
  context: InteractionContext,
  id: ModalId,
  entries: Entries,
): Promise<void> {
  return change(context, id, "rules", readRules(context.voice, entries));
}

/** Settles how the server is called to a game. */
export function houseStyle(
  context: InteractionContext,
  id: ModalId,
  entries: Entries,
): Promise<void> {
  return change(context, id, "style", readStyle(context.voice, entries));
}

/** Settles how public messages read. */
export function houseWords(
  context: InteractionContext,
  id: ModalId,
  entries: Entries,
): Promise<void> {
  return change(context, id, "words", readWords(context.voice, entries));
}

/** All that was entered is settled, or nothing. The answer shows what holds then, and what was wrong. */
async function change<Part extends HousePart>(
  context: InteractionContext,
  { pass, seenId }: ModalId,
  part: Part,
  entered: Entered<House[Part]>,
): Promise<void> {
  if (await isRefusedHouse(context, pass)) return;
  const { services: { house }, interaction: { guildId }, invocation, voice } = context;
  if ("problems" in entered) {
    const view = await house.look(guildId);
    return await showHouse(context, view, pass, describeProblems(voice, entered.problems));
  }
  const { value } = entered;
  const result = await house.change(guildId, { part, value, seenId }, invocation);
  if ("refused" in result) {
    const note = describeConflict(voice, result.refused.house[part], value);
    return await showHouse(context, result.refused, pass, note);
  }
  const { before, ...view } = result.committed;
  const note = describeChange(voice, before?.[part] ?? null, view.house[part]);
  await showHouse(context, view, pass, note);
}
