import {
  type GuildSettings,
  noSettings,
  type Place,
  RecordCorrupt,
  StoreUnavailable,
} from "../service/mod.ts";
import { isKeyPart, keys } from "./keys/mod.ts";
import { getCommonMembers, getField, getRecord, orElse, type Query } from "./redis/mod.ts";
import type { Codecs, OnCorrupt } from "./records/mod.ts";

/** Reads the ids of a session's live games. */
export function liveGamesQuery(sessionId: string, guildId: string): Query<readonly string[]> {
  return getCommonMembers(keys.sessionGames(sessionId), keys.guildLive(guildId));
}

/** Reads the id of a channel's latest game. */
export function channelQuery({ guildId, channelId }: Place): Query<string | null> {
  const query = getField(keys.guildChannels(guildId), channelId);
  const decode = (reply: unknown) => {
    const id = query.decode(reply);
    if (id === null || isKeyPart(id)) return id;
    throw new RecordCorrupt(query.key, `its field ${channelId} is not the id of a game`);
  };
  return { ...query, decode };
}

/**
 * Reads what a guild has settled for itself, for what goes on without: where it cannot be read, or there
 * is no right to it, nothing is settled.
 */
export function settingsQuery(
  { codecs, onCorrupt }: { readonly codecs: Codecs; readonly onCorrupt: OnCorrupt },
  guildId: string,
): Query<GuildSettings> {
  const query = orElse(
    getRecord(keys.guildSettings(guildId), codecs.guildSettings),
    noSettings,
    onCorrupt,
  );
  const decode = (reply: unknown) => {
    try {
      return query.decode(reply) ?? noSettings;
    } catch (error) {
      if (error instanceof StoreUnavailable) return noSettings;
      throw error;
    }
  };
  return { ...query, decode };
}
