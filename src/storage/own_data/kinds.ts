import type { OwnRecord, OwnRecords } from "../../service/mod.ts";
import type { Retention } from "../commits.ts";
import { keyTable, liveGameMs, type PersonalKindName, personalKindNames } from "../keys/mod.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * What each kind of key that can say something about a player is, in words for them. A kind that is
 * missing here does not compile.
 */
const words: Readonly<Record<PersonalKindName, string>> = {
  player: "You: your name, the game you were in last and your last roll",
  playerGames: "The games you are or were in, as long as they are kept",
  playerDrinks: "Your counts on all servers: drinks you received, gave (assigned) and paid",
  guildTab: "Your line on a server's leaderboard of all time",
  importedCounts: "What your line there has from the bot that was on the server before",
  sessionTab: "Your line on the leaderboard of a session, which is one evening of a server",
  session: "Sessions that you opened",
  game: "Games you are in: what you did there",
  drinks: "Drinks that you got or gave, by game",
  sessionDebts: "Drinks that are not paid yet: yours, and those that you gave",
  sessionPayments: "Drinks that you paid",
  sessionCorrections: "Payments that you took back, and drinks of yours or by you that were voided",
  sessionResults: "Your part in games that are over",
  paymentNotice: "Messages that tell of your payments, or under which you cheered",
  done: "What your latest buttons and commands did, so that none of it counts twice",
  outbox: "What is on its way to your record. It was taken there before this was read",
  applied: "What has come to your record from which server, so that nothing comes twice",
};

/** What the store holds about a player, by kind. */
export type FoundRecords = Readonly<Record<PersonalKindName, readonly OwnRecord[]>>;

/** The records with what they are and how long they are kept, in the order of {@linkcode words}. */
export function describeKinds(found: FoundRecords, retention: Retention): readonly OwnRecords[] {
  return personalKindNames.toSorted((a, b) => placeOf(a) - placeOf(b)).map((kind) => ({
    what: words[kind],
    key: keyTable[kind].pattern,
    kept: keptFor(kind, retention),
    records: found[kind],
  }));
}

function placeOf(kind: PersonalKindName): number {
  return Object.keys(words).indexOf(kind);
}

function keptFor(kind: PersonalKindName, { gameMs, ledgerMs }: Retention): string {
  const { lifetime } = keyTable[kind];
  switch (lifetime) {
    case "forever":
      return "until you use /ronnied forget";
    case "as_game":
    case "beside_game":
      return `${inWords(liveGameMs)} after the last move; ${inWords(gameMs)} after the end`;
    case "as_ledger":
      return `${inWords(ledgerMs)} after the session is closed`;
    default:
      return inWords(lifetime);
  }
}

function inWords(ms: number): string {
  const [unit, name] = ms >= 2 * day ? [day, "days"] : ms >= 2 * hour ? [hour, "hours"] : [
    minute,
    "minutes",
  ];
  return `${Math.round(ms / unit)} ${name}`;
}
