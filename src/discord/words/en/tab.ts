import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** A person's tab, payments, and standings. */
export const tab = {
  title: text("🧾 Your tab"),
  toSettle: plural({
    one: "{name}: {count} {drink} to settle in this session.",
    other: "{name}: {count} {drinks} to settle in this session.",
  }),
  caughtUp: text("{name}: all caught up in this session."),
  before: plural({
    one: "From the session before: {count} {drink}.",
    other: "From the session before: {count} {drinks}.",
  }),
  oldestFirst: text("To settle, oldest first"),
  allTime: text("All time, on every server: {legend}"),
  allTimeUnknown: text("That page has slid under the bar. Ask me again in a moment."),
  debt: text("{icon} {reason}, {ago}"),
  howToPay: text("Settle one with {payButton} on a board, or several with /ronnied pay."),

  /** What was just paid, in private. */
  settled: text("Settled: {reasons}."),
  settledBefore: text("Settled: {reasons} (from the session before)."),
  left: plural({
    one: "{count} left on your tab. No hurry.",
    other: "{count} left on your tab. No hurry.",
  }),

  /** What the bars mean. */
  legend: text("{owed} still owed · {settled} settled"),
  standingsLegend: text("most {drinks} first · {legend}"),
  counts: text("{owed} owed, {paid} settled, {given} given"),
  wins: text("🏆 {won} of {games}"),

  boardTitle: text("🏆 The slate, this session"),
  allTimeHere: text("All time, on this server"),
};
