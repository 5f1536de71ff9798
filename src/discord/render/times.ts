import type { Voice } from "../words/mod.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * A moment in the past, as Discord counts the time since then in the reader's own language.
 *
 * https://discord.com/developers/docs/reference#message-formatting
 */
export function showAgo(at: number): string {
  return `<t:${Math.ceil(at / second)}:R>`;
}

/**
 * A moment in the future on the reader's own clock, in hours and minutes: it stays true when it is
 * read later. Rounded up, so that no player presses too early.
 */
export function showClock(at: number): string {
  return `<t:${Math.ceil(at / minute) * minute / second}:t>`;
}

/** A day and a time of it, on the reader's own clock. */
export function showDay(at: number): string {
  return `<t:${Math.floor(at / second)}:f>`;
}

/** A span of time in words: "90 seconds", "5 minutes", "2 hours". */
export function showSpan(voice: Voice, ms: number): string {
  const { hours, minutes, seconds } = voice.words.times;
  const [size, text] = ms >= 2 * hour && ms % hour === 0
    ? [hour, hours]
    : ms >= minute && ms % minute === 0
    ? [minute, minutes]
    : [second, seconds];
  return voice.count(text, Math.round(ms / size));
}
