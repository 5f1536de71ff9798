const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * A moment as Discord counts down to it in the reader's own clock and language. Rounded up, so that
 * no player presses a moment too early.
 *
 * https://discord.com/developers/docs/reference#message-formatting
 */
export function showTime(at: number): string {
  return `<t:${Math.ceil(at / second)}:R>`;
}

/** A span of time in words: "90 seconds", "5 minutes", "2 hours". */
export function showSpan(ms: number): string {
  const [size, word] = ms >= 2 * hour && ms % hour === 0
    ? [hour, "hour"]
    : ms >= minute && ms % minute === 0
    ? [minute, "minute"]
    : [second, "second"];
  const count = Math.round(ms / size);
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
