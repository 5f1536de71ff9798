import type { Faults } from "./fault.ts";

/** Faults of the bot's process; the last three end it until it is started again. */
export const botFaults: Faults = {
  bot_restarted: {
    label: "Restart the bot",
    hint:
      "The bot is stopped and started, as for an update. It resumes, and no interaction is lost.",
    run: ({ bot }) => bot.restart(),
  },
  bot_crashed: {
    label: "Crash the bot",
    hint:
      "The bot ends without closing anything and is started. It identifies again, and every drink is still on the tab.",
    run: ({ bot }) => bot.crash(),
  },
  token_revoked: {
    label: "Revoke the token",
    hint: "Discord refuses the bot's token. The bot ends and says what to do.",
    lastsMs: 30_000,
    begin({ discord }) {
      discord.revokeToken();
      return () => discord.restoreToken();
    },
  },
  intents_refused: {
    label: "Close 4014",
    hint: "Discord does not allow the bot's intents. The bot ends and says what to do.",
    run: ({ discord }) => discord.faults.gateway.close(4014),
  },
  identifies_spent: {
    label: "Few sessions left",
    hint:
      "The session is gone, and so few session starts are left today that Discord might reset the token. The bot ends and says what to do.",
    lastsMs: 30_000,
    begin({ discord: { faults: { gateway } } }) {
      gateway.limitIdentifies(49);
      gateway.close(4009);
      return () => gateway.limitIdentifies(undefined);
    },
  },
};
