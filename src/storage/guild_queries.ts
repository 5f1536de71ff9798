import { type Place, RecordCorrupt } from "../service/mod.ts";
import { isKeyPart, keys } from "./keys/mod.ts";
import { getCommonMembers, getField, type Query } from "./redis/mod.ts";

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
