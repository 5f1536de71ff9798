import * as z from "zod";
import { homeId, mapTexts, parseKey, slotOf, type StoredEntry } from "../../storage/mod.ts";

/** Entries whose games and sessions are in the slots of their guilds. */
export interface Homes {
  readonly entries: readonly StoredEntry[];
  /** How many games and sessions have new ids. */
  readonly moved: number;
  /** How many of them are live games: the buttons that people see carry the old ids. */
  readonly movedLive: number;
  /** Games and sessions that cannot have a new id, because their ids are none of this program's. */
  readonly homeless: readonly string[];
}

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const wholeUuid = new RegExp(`^${uuid.source}$`);
const ofGuild = z.looseObject({ guildId: z.string() });

/**
 * Gives each game and session that is not in the slot of its guild an id that is, in all keys and values.
 * Ids are UUIDs, so the text of one means nothing else anywhere. The same backup always gets the same
 * ids. A ledger whose session is gone stays where it is: nobody knows its guild.
 */
export function bringHome(entries: readonly StoredEntry[]): Homes {
  const strangers = [...guildsIn(entries)].filter(([id, guildId]) =>
    slotOf(id) !== slotOf(guildId)
  );
  const homes = new Map(
    strangers.filter(([id]) => wholeUuid.test(id)).map((
      [id, guildId],
    ) => [id, homeId(guildId, id)]),
  );
  const homeless = strangers.map(([id]) => id).filter((id) => !homes.has(id));
  const live = entries.filter(({ key }) => /^(active_games$|guild_live:)/.test(key))
    .flatMap((entry) => entry.type === "set" ? entry.value : []);
  return {
    entries: homes.size === 0
      ? entries
      : entries.map((entry) =>
        mapTexts(entry, (text) => text.replaceAll(uuid, (id) => homes.get(id) ?? id))
      ),
    moved: homes.size,
    movedLive: new Set(live.filter((id) => typeof id === "string" && homes.has(id))).size,
    homeless,
  };
}

/** The guild of each game and session: by their records, and for games whose record is gone by their session. */
function guildsIn(entries: readonly StoredEntry[]): ReadonlyMap<string, string> {
  const guilds = new Map<string, string>();
  for (const { key, type, value } of entries) {
    const { kind, ids: [id = ""] } = parseKey(key) ?? { kind: null, ids: [] };
    if (type !== "string" || kind !== "game" && kind !== "session") continue;
    const { guildId } = typeof value === "string" && guildOf(value) || {};
    if (guildId !== undefined) guilds.set(id, guildId);
  }
  for (const { key, type, value } of entries) {
    const { kind, ids: [sessionId = ""] } = parseKey(key) ?? { kind: null, ids: [] };
    const guildId = guilds.get(sessionId);
    if (type !== "set" || kind !== "sessionGames" || guildId === undefined) continue;
    for (const id of value) if (typeof id === "string" && !guilds.has(id)) guilds.set(id, guildId);
  }
  return guilds;
}

/** A record that cannot be read belongs to no guild that is known. */
function guildOf(text: string) {
  try {
    return ofGuild.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
