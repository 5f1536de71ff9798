import type { DrinkNoun, DrinkReason } from "../game/mod.ts";

/** A notice takes further payments for this long after its first one, in milliseconds. */
export const noticeOpenForMs = 60_000;

/** As many lines as a notice has; the next payer begins another one. */
export const maxNoticeLines = 10;

/** A drink that was paid, as a notice tells it. */
export interface NoticedDrink {
  readonly paymentId: string;
  readonly reason: DrinkReason;
  readonly giverName: string | null;
  /** By which they are found when they want to be forgotten; null in notices of earlier releases. */
  readonly giverId: string | null;
  readonly isUndone: boolean;
}

/** What one player has paid in one session. */
export interface NoticeLine {
  readonly playerId: string;
  readonly name: string;
  readonly sessionId: string;
  /** In the order of paying. */
  readonly drinks: readonly NoticedDrink[];
  /** How many drinks they owe there still. */
  readonly left: number;
}

/** What the message says that tells a channel of payments. */
export interface PaymentNotice {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
  /** How many changes made it what it is. */
  readonly revision: number;
  /** When its first payment was made; milliseconds since the epoch. */
  readonly openedAt: number;
  readonly lines: readonly NoticeLine[];
  /** Who has cheered. */
  readonly cheererIds: readonly string[];
  /** The language it is written in; null if it is not known. */
  readonly locale: string | null;
  /** What a drink is called in it; null: as the language has it. */
  readonly drink: DrinkNoun | null;
}

/** The messages that tell of payments. All methods throw a StoreError. */
export interface PaymentNotices {
  /** Keeps a new one for an hour. One round trip. */
  save(notice: PaymentNotice): Promise<void>;
  /** Null if it is not, or no longer, stored. One round trip. */
  find(guildId: string, messageId: string): Promise<PaymentNotice | null>;
  /**
   * Changes one; `change` returns the same notice to leave it as it is. The notice as it is then, or
   * null if it is not stored. Two round trips.
   */
  change(
    guildId: string,
    messageId: string,
    change: (notice: PaymentNotice) => PaymentNotice,
  ): Promise<PaymentNotice | null>;
}

/** Adds a payment, to the payer's line if there is one; the same notice if it is on it, or has no room. */
export function addPayment(notice: PaymentNotice, added: NoticeLine): PaymentNotice {
  const known = new Set(notice.lines.flatMap(({ drinks }) => drinks).map((each) => each.paymentId));
  const drinks = added.drinks.filter(({ paymentId }) => !known.has(paymentId));
  if (drinks.length === 0) return notice;
  const isTheirs = ({ playerId, sessionId }: NoticeLine) =>
    playerId === added.playerId && sessionId === added.sessionId;
  if (!notice.lines.some(isTheirs)) {
    if (notice.lines.length >= maxNoticeLines) return notice;
    return changed(notice, { lines: [...notice.lines, { ...added, drinks }] });
  }
  return changed(notice, {
    lines: notice.lines.map((line) =>
      isTheirs(line) ? { ...added, drinks: [...line.drinks, ...drinks] } : line
    ),
  });
}

/** Marks a payment as undone; `left` is what its payer then owes, null to count one more. */
export function undoOnNotice(
  notice: PaymentNotice,
  paymentId: string,
  left: number | null,
): PaymentNotice {
  const isMeant = (drink: NoticedDrink) => drink.paymentId === paymentId && !drink.isUndone;
  if (!notice.lines.some(({ drinks }) => drinks.some(isMeant))) return notice;
  return changed(notice, {
    lines: notice.lines.map((line) => {
      if (!line.drinks.some(isMeant)) return line;
      const drinks = line.drinks.map((each) => isMeant(each) ? { ...each, isUndone: true } : each);
      return { ...line, drinks, left: left ?? line.left + 1 };
    }),
  });
}

/** Counts a cheer, one of each person; the same notice for another. */
export function cheerOnNotice(notice: PaymentNotice, personId: string): PaymentNotice {
  const { cheererIds } = notice;
  if (cheererIds.includes(personId)) return notice;
  return changed(notice, { cheererIds: [...cheererIds, personId] });
}

/**
 * The notice without a player: where they only gave drinks, their name goes. Null if they paid or cheered
 * on it, for then it is forgotten whole: it lasts for an hour only.
 */
export function forgetOnNotice(notice: PaymentNotice, personId: string): PaymentNotice | null {
  const isOnIt = notice.lines.some(({ playerId }) => playerId === personId) ||
    notice.cheererIds.includes(personId);
  if (isOnIt) return null;
  const isTheirs = ({ giverId }: NoticedDrink) => giverId === personId;
  if (!notice.lines.some(({ drinks }) => drinks.some(isTheirs))) return notice;
  return changed(notice, {
    lines: notice.lines.map((line) => ({
      ...line,
      drinks: line.drinks.map((drink) =>
        isTheirs(drink) ? { ...drink, giverId: null, giverName: null } : drink
      ),
    })),
  });
}

/** The payments on a notice that a player could take back, and their session; null if there are none. */
export function undoableOn(
  { lines }: PaymentNotice,
  playerId: string,
): { readonly sessionId: string; readonly paymentIds: readonly string[] } | null {
  const line = lines.findLast((each) =>
    each.playerId === playerId && each.drinks.some(({ isUndone }) => !isUndone)
  );
  if (line === undefined) return null;
  const paymentIds = line.drinks.filter(({ isUndone }) => !isUndone)
    .map(({ paymentId }) => paymentId);
  return { sessionId: line.sessionId, paymentIds };
}

function changed(notice: PaymentNotice, fields: Partial<PaymentNotice>): PaymentNotice {
  return { ...notice, ...fields, revision: notice.revision + 1 };
}
