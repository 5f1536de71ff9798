import type { GuildSessions } from "../../service/mod.ts";
import type { StoreContents } from "./store_contents.ts";

/**
 * What a guild's pointer to its sessions has to say, from the sessions themselves: the open one, and
 * the one that was closed last. Null if none is open. Were several open, the newest is the one that
 * people play in.
 */
export function guildSessionsOf(contents: StoreContents, guildId: string): GuildSessions | null {
  const sessions = [...contents.session.values()].filter((each) => each.guildId === guildId)
    .toSorted((a, b) => b.openedAt - a.openedAt);
  const current = sessions.find(({ closedAt }) => closedAt === null);
  const previous = sessions.filter(({ closedAt }) => closedAt !== null)
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0];
  return current ? { currentId: current.id, previousId: previous?.id ?? null } : null;
}
