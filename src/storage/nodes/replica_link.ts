/** How a replica describes the link to its master. */
export interface Link {
  readonly isUp: boolean;
  /** How long ago it last heard of its master. */
  readonly silentSeconds: number;
}

/**
 * Reads the reply to INFO replication; null if it is not of a replica that has ever been told anything.
 * https://redis.io/docs/latest/commands/info/
 */
export function linkIn(info: unknown): Link | null {
  const fields = new Map(
    String(info).split(/\r?\n/).map((line) => {
      const [name = "", value = ""] = line.split(":");
      return [name, value] as const;
    }),
  );
  const isUp = fields.get("master_link_status") === "up";
  const since = fields.get(isUp ? "master_last_io_seconds_ago" : "master_link_down_since_seconds");
  const silentSeconds = Number(since ?? -1);
  if (fields.get("role") !== "slave" || !(silentSeconds >= 0)) return null;
  return { isUp, silentSeconds };
}

/** Whether it is as good as its master to look at something. */
export function isFresh({ isUp, silentSeconds }: Link): boolean {
  return isUp && silentSeconds <= 2;
}

/** Whether it is still good enough where the master does not answer. */
export function isRecent({ silentSeconds }: Link): boolean {
  return silentSeconds <= 60;
}
