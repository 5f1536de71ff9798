import { isLive, type TabLine } from "../../game/mod.ts";
import { type Paid, StoreError } from "../../service/mod.ts";
import { renderPaid } from "../render/mod.ts";
import type { InteractionContext } from "./interaction_context.ts";
import { missingHere } from "./responses.ts";

/** Answers a payment in private, and tells the channel of it; the standings of a board follow. */
export async function respondWithPaid(
  context: InteractionContext,
  paid: Paid,
  isEarlierSession = false,
): Promise<void> {
  const { services, interaction, invocation, reply, voice, pick } = context;
  const { words } = context.house;
  const { payments, debts, left, standings } = paid;
  await reply.sendEphemeral(renderPaid(voice, {
    paid: payments.length,
    left,
    reasons: debts.map((debt) => debt.reason),
    previousSession: isEarlierSession,
  }, pick));
  const [first] = payments;
  if (first === undefined) return;
  const { sessionId } = first;
  const names = new Map(standings?.map(({ playerId, name }) => [playerId, name]));
  followStandings(context, sessionId, standings);
  // Refused for sure: it would be a request for nothing.
  if (missingHere(context).length > 0) return;
  services.notices.tell(interaction, {
    playerId: invocation.person.id,
    name: invocation.person.name,
    sessionId,
    drinks: debts.flatMap(({ reason, fromId }, index) => {
      const giverName = fromId === null ? null : names.get(fromId) ?? null;
      const paymentId = payments[index]?.id;
      if (paymentId === undefined) return [];
      return [{ paymentId, reason, giverName, giverId: fromId, isUndone: false }];
    }),
    left,
  }, { locale: words.language ?? interaction.guildLocale, drink: words.drink });
}

/**
 * Lets the newest finished board of a session show its tab as it is now, without making the caller
 * wait. Null where the tab is not at hand: then an earlier answer has seen to it.
 */
export function followStandings(
  context: InteractionContext,
  sessionId: string,
  standings: readonly TabLine[] | null,
): void {
  const { boards } = context.services;
  if (standings === null || boards.follow(sessionId, standings)) return;
  boards.inBackground(followAfterLook(context, sessionId, standings));
}

/** After a restart: the channel's latest game may have such a board. */
async function followAfterLook(
  { services, interaction }: InteractionContext,
  sessionId: string,
  standings: readonly TabLine[],
): Promise<void> {
  try {
    const view = await services.games.look(interaction);
    if (view === null || isLive(view.game) || view.game.sessionId !== sessionId) return;
    services.boards.of(view);
    services.boards.follow(sessionId, standings);
  } catch (error) {
    // They follow with the next payment.
    if (!(error instanceof StoreError)) throw error;
  }
}
