import { type Game, isLive } from "../../game/mod.ts";
import { isKeyPart, keys } from "../../storage/mod.ts";
import { type Finding, repairable } from "./finding.ts";
import { isUnreadable, knowsGuilds, type StoreContents } from "./store_contents.ts";

/** Every channel that a guild knows leads to a game of that channel: to its live one if it has one. */
export function checkGuildChannels(contents: StoreContents): readonly Finding[] {
  if (!knowsGuilds(contents)) return [];
  const live = Map.groupBy(
    [...contents.game.values()].filter(isLive),
    ({ guildId }) => guildId,
  );
  const guildIds = [...new Set([...contents.guildChannels.keys(), ...live.keys()])].toSorted();
  return guildIds.flatMap((id) => checkGuild(contents, id, live.get(id) ?? []));
}

function checkGuild(
  contents: StoreContents,
  guildId: string,
  liveGames: readonly Game[],
): readonly Finding[] {
  const key = keys.guildChannels(guildId);
  if (contents.corrupt.has(key)) return [];
  const channels = contents.guildChannels.get(guildId) ?? new Map<string, string>();
  const live = new Map(liveGames.map((game) => [game.channelId, game]));
  const channelIds = [...new Set([...channels.keys(), ...live.keys()])].toSorted();
  const wrong = channelIds.flatMap((channelId) =>
    lookAt(contents, { guildId, channelId }, channels.get(channelId), live.get(channelId))
  );
  if (wrong.length === 0) return [];
  // Games expire every day: the bot takes them out once an hour.
  const severity = wrong.every(({ isExpired }) => isExpired) ? "notice" : "problem";
  // In one repair: each would be computed from the whole key.
  return [repairable(key, wrong.map(({ text }) => text).join("; "), {
    what: `Let the channels of ${key} lead to their live games, or nowhere`,
    basedOn: [key, ...wrong.flatMap(({ liveId }) => liveId ? keys.game(liveId) : [])],
    commands: wrong.map(({ channelId, liveId }) =>
      liveId ? ["HSET", key, channelId, liveId] : ["HDEL", key, channelId]
    ),
  }, severity)];
}

/** What is wrong about a channel, and its live game. */
function lookAt(
  contents: StoreContents,
  { guildId, channelId }: Pick<Game, "guildId" | "channelId">,
  gameId: string | undefined,
  live: Game | undefined,
) {
  const game = contents.game.get(gameId ?? "");
  const isOfChannel = game?.guildId === guildId && game.channelId === channelId;
  if (isOfChannel && (!live || isLive(game))) return [];
  const isBad = gameId !== undefined && isKeyPart(gameId) && isUnreadable(contents, gameId);
  const text = gameId === undefined
    ? `lacks channel ${channelId}, whose live game is ${live?.id}`
    : isBad
    ? `channel ${channelId} leads to game ${gameId}, which cannot be read`
    : game === undefined
    ? `channel ${channelId} leads to a game that does not exist`
    : `channel ${channelId} leads to game ${gameId}, which is not its live game`;
  return [{ channelId, liveId: live?.id, text, isExpired: game === undefined && !live && !isBad }];
}
