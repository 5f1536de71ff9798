import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Sessions: a new one, and one at a glance. */
export const session = {
  stillRunning: plural({
    one: "The game in {channels} still counts for the session before.",
    other: "The games in {channels} still count for the session before.",
  }),
  payBefore: text("{Drinks} from before can still be settled with `/ronnied pay`."),

  recapTitle: text("🌙 The evening at a glance"),
  recapEmpty: text("🌙 No game has been finished in this session yet. `/ronnied start` opens one."),
  recapCounts: text("⏱️ **{span}** · 🎲 **{games}** · {icon} **{owed}**"),
  games: plural({ one: "{count} game", other: "{count} games" }),
  since: text("Results since {day}."),
  remembers: text("🗒️ Ronnie remembers"),
  onlyFinished: text("Only finished games count here."),
  titles: {
    winner: text("🏆 Winner of the night"),
    generous: text("🎁 Most generous"),
    unlucky: text("🌧️ Unluckiest dice"),
    survivor: text("⚔️ Roll-off survivor"),
    bone_dry: text("🏜️ Bone dry"),
    sleepyhead: text("😴 Sleepyhead"),
  },
  /** What a title was won by. */
  titleCounts: {
    winner: plural({ one: "{count} win", other: "{count} wins" }),
    generous: plural({ one: "{count} {drink} given", other: "{count} {drinks} given" }),
    unlucky: plural({
      one: "{count} fail or lowest roll",
      other: "{count} fails and lowest rolls",
    }),
    survivor: plural({ one: "{count} survived", other: "{count} survived" }),
    bone_dry: plural({
      one: "{count} game without a {drink}",
      other: "{count} games without a {drink}",
    }),
    sleepyhead: plural({ one: "{count} turn dreamed away", other: "{count} turns dreamed away" }),
  },
};
