import { unpaid } from "../../game/mod.ts";
import { cheerOnNotice, undoableOn, undoOnNotice } from "../../service/mod.ts";
import { followStandings } from "../interactions/payments.ts";
import { asGameSpeaks } from "../interactions/house_voices.ts";
import { respondWithNote, respondWithRefusal } from "../interactions/responses.ts";
import { renderNoticeRefusal } from "../render/mod.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import type { Component } from "./component.ts";

/** The button that applauds those who have paid; it counts once for each person. */
export const cheers: Component = async (context) => {
  const { services, interaction, invocation, reply, voice, pick } = context;
  const changed = await services.notices.change(
    interaction,
    noticeIdOf(context),
    (notice) => cheerOnNotice(notice, invocation.person.id),
  );
  if (changed?.isChanged) return await changed.message.answer(reply);
  const why = changed === null ? "gone" : "has_cheered";
  await respondWithNote(context, renderNoticeRefusal(voice, why, pick));
};

/** The button that takes the presser's last payment back, if it is told here. */
export const undo: Component = async (context) => {
  const { services, interaction, invocation, reply, voice, pick } = context;
  const { id: playerId } = invocation.person;
  const messageId = noticeIdOf(context);
  const notice = await services.notices.find(interaction, messageId);
  if (notice === null) {
    return await respondWithNote(context, renderNoticeRefusal(voice, "gone", pick));
  }
  const line = notice.lines.find((each) => each.playerId === playerId);
  if (line === undefined) {
    return await respondWithNote(context, renderNoticeRefusal(voice, "not_on_it", pick));
  }
  // None left: the ledger has the last word, and refuses.
  const { sessionId, paymentIds } = undoableOn(notice, playerId) ?? { ...line, paymentIds: [] };
  const result = await services.tabs.undo(sessionId, paymentIds, invocation);
  if ("refused" in result) {
    const refusal = { reason: "rule", error: result.refused, seen: null } as const;
    return await respondWithRefusal(asGameSpeaks(context, notice), refusal);
  }
  const { undone, standings } = result.committed;
  const counts = standings?.find((each) => each.playerId === playerId);
  const left = counts === undefined ? null : unpaid(counts);
  const changed = await services.notices.change(
    interaction,
    messageId,
    (before) => undoOnNotice(before, undone.paymentId, left),
  );
  await (changed ? changed.message.answer(reply) : reply.acknowledge());
  followStandings(context, sessionId, standings);
};

/** A private message is no notice: a user's own program put the button there. */
function noticeIdOf({ interaction: { action } }: InteractionContext): string {
  return action.type === "component" ? action.messageId : "none";
}
