import type { Faults } from "./fault.ts";

const slowMs = 1_200;

/** Faults between the bot and its store. */
export const storeFaults: Faults = {
  store_gone: {
    label: "Redis gone",
    hint:
      "Every connection to the store is cut and none is accepted. The bot says that the bar is closed, and recovers by itself.",
    lastsMs: 10_000,
    begin({ store }) {
      store.cutOff();
      return () => store.reconnect();
    },
  },
  store_slow: {
    label: "Redis slow",
    hint:
      "Every answer of the store takes 1.2 seconds. The bot shows that it is thinking, and then answers.",
    lastsMs: 15_000,
    begin({ store }) {
      store.slowDown(slowMs);
      return () => store.slowDown(0);
    },
  },
  store_silent: {
    label: "Redis silent",
    hint:
      "The store accepts connections and sends nothing. The bot waits a moment, and then says that the bar is closed.",
    lastsMs: 10_000,
    begin({ store }) {
      store.silence(true);
      return () => store.silence(false);
    },
  },
};
