const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat("en", { numeric: "always" });

/** A moment as seen from `now`: "in 5 minutes", "2 hours ago". */
export function relativeTime(at: number, now: number): string {
  const ms = at - now;
  const size = Math.abs(ms);
  if (size < minute) return relative.format(Math.round(ms / second), "second");
  if (size < hour) return relative.format(Math.round(ms / minute), "minute");
  if (size < day) return relative.format(Math.round(ms / hour), "hour");
  return relative.format(Math.round(ms / day), "day");
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

/** A moment in one of Discord's styles other than R. */
export function absoluteTime(at: number, style: string): string {
  return new Intl.DateTimeFormat("en-GB", styles[style] ?? styles.f).format(at);
}

/** When a message was written, as it stands beside the author's name. */
export function messageTime(at: number, now: number): string {
  const time = absoluteTime(at, "t");
  const date = absoluteTime(at, "d");
  if (date === absoluteTime(now, "d")) return `Today at ${time}`;
  if (date === absoluteTime(now - day, "d")) return `Yesterday at ${time}`;
  return `${date} ${time}`;
}

/** A span in its two largest units: "23 h 59 min", "8 s". */
export function shortSpan(ms: number): string {
  const units = [[day, "d"], [hour, "h"], [minute, "min"], [second, "s"]] as const;
  const first = units.findIndex(([size]) => ms >= size);
  if (first < 0) return "0 s";
  let rest = ms;
  const parts = units.slice(first, first + 2).map(([size, name]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? "" : `${count} ${name}`;
  });
  return parts.filter((part) => part !== "").join(" ");
}
