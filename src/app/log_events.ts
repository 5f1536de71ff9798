import { getLogger, withContext } from "@logtape/logtape";
import type { BotEvents, ConnectionLog } from "../discord/mod.ts";
import { durabilityWarnings } from "../ops/mod.ts";
import { StoreError, type StoreUnavailable } from "../service/mod.ts";
import type { Loss, StoreEvents } from "../storage/mod.ts";

const discord = getLogger(["ronnied", "discord"]);
const store = getLogger(["ronnied", "store"]);

/** The logger of the connection to Discord. */
export const discordLog: ConnectionLog = {
  info: (message, properties) => discord.info(message, properties),
  warn: (message, properties) => discord.warn(message, properties),
  error: (message, properties) => discord.error(message, properties),
  about: (fields, task) => withContext({ ...fields }, task),
};

/** The bot's events as log lines: failures at their level, everything else as debug. */
export const botLog: BotEvents = {
  onConnectionEvent() {},
  interactionEnded(interactionId, kind, outcome, firstAnswerMs) {
    discord.debug("Interaction {kind} {outcome}", { interactionId, kind, outcome, firstAnswerMs });
  },
  interactionFailed(interactionId, kind, error) {
    const fields = { interactionId, kind };
    if (error instanceof StoreError) {
      discord.error("Interaction {kind} failed: {error}", { ...fields, error });
    } else {
      discord.error("Interaction {kind} failed by a bug", { ...fields, bug: error });
    }
  },
  answerRefused(interactionId, kind, { status, code, reason }) {
    discord.warn(
      "Discord refused the answer to {kind}: code {code}, status {status}; what it was about is done",
      { interactionId, kind, code, status, reason },
    );
  },
  boardWritten(gameId, how, lagMs) {
    discord.debug("Board written by {how}", { gameId, how, lagMs });
  },
  boardFailed(gameId, { code, reason }, forGood) {
    const fields = { gameId, code, reason };
    if (forGood) discord.warn("Board cannot be written: {reason} ({code})", fields);
    else discord.debug("Board not written yet: {reason} ({code})", fields);
  },
};

/** The store's events as log lines: one when an outage begins, one when it ends. */
export const storeLog: StoreEvents = {
  outageBegan: sayAway,
  outageChanged: sayAway,
  outageEnded: (lengthMs) =>
    store.info("Store back after {lengthMs} ms", { lengthMs: Math.round(lengthMs) }),
  retried: (operation, why) => store.debug("Retry to {operation}: {why}", { operation, why }),
  conflict: (operation, key) =>
    store.warn("Cannot {operation}: {key} is contended", { operation, key }),
  corrupt: (error) =>
    store.error("Corrupt record: {reason}", { reason: error.message, key: error.key }),
  refused: (words) =>
    store.error(
      "Redis refused part of a game: {words}. `ronnied doctor` prints the rights it needs",
      {
        words,
      },
    ),
  operated() {},
  connected(info) {
    for (const warning of durabilityWarnings(info)) store.warn("{warning}", { warning });
  },
  unmarked: () =>
    store.info("Redis has no mark of an earlier start: it is new, was emptied, or is of 0.1.0"),
  dataLost: (loss, node) => store.error(`{who} ${lossWords[loss]}`, { who: node ?? "Redis" }),
  lossesUnseen: (error) =>
    store.warn("Lost data would not be noticed, because store_mark cannot be used: {reason}", {
      reason: error.message,
    }),
  unconfirmed(master, isFirst) {
    if (!isFirst) return;
    store.warn(
      "No replica follows {master}: nothing that is acknowledged there is on a second machine",
      { master },
    );
  },
  confirmedAgain: () => store.info("Replicas have what is acknowledged, again"),
  sentinelsSilent(names) {
    if (names.length === 0) store.info("All Sentinels answer again");
    else store.warn("Sentinels do not answer: {names}", { names: names.join(", ") });
  },
};

function sayAway({ message, isPartial }: StoreUnavailable): void {
  const reason = { reason: message };
  if (isPartial) store.error("Part of the store is away: {reason}", reason);
  else store.error("Store away: {reason}", reason);
}

const lossWords: Readonly<Record<Loss, string>> = {
  emptied: "lost its data: it was emptied or replaced while the bot ran. Restore a backup",
  older: "lost data: it is as it was some time ago. What was played since is gone",
};
