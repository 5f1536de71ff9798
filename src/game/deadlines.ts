const minute = 60_000;

/** How long nobody has to have moved before the awaited may be nudged, and between two nudges. */
export const nudgeAfterMs = 2 * minute;
/** How long nobody has to have moved before the awaited may be skipped. */
export const skipAfterMs = 5 * minute;
/** How long nobody has to have moved before any player may abandon the game. */
export const abandonAfterMs = 10 * minute;
/** How long nobody has to have moved before a new game in the channel replaces this one. */
export const staleAfterMs = 60 * minute;
