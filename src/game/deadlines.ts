const minute = 60_000;

/** Time without a move after which the awaited may be nudged, and time between two nudges. */
export const nudgeAfterMs = 2 * minute;
/** Time without a move after which the awaited may be skipped. */
export const skipAfterMs = 5 * minute;
/** The same for those who only have a kept seat: they did not choose this game. */
export const keptSkipAfterMs = minute;
/** Time without a move after which any player may abandon the game. */
export const abandonAfterMs = 10 * minute;
/** Time without a move after which a new game in the channel replaces this one. */
export const staleAfterMs = 60 * minute;
/** Time after a payment in which its payer can take it back. */
export const undoForMs = 10 * minute;
