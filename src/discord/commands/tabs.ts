import type { LookBack } from "../../service/mod.ts";
import {
  type Message,
  renderLeaderboard,
  renderNewSession,
  renderRecap,
  renderRefusal,
  renderTab,
  textMessage,
} from "../render/mod.ts";
import { asHouseSpeaks, speaking } from "../interactions/house_voices.ts";
import type { InteractionContext } from "../interactions/interaction_context.ts";
import type { Voice } from "../words/mod.ts";
import { respondWithPaid } from "../interactions/payments.ts";
import { hasPermission } from "../permissions.ts";
import { booleanOption, type Command, integerOption } from "./command.ts";

/** What replaces "thinking…" when the answer itself is public. */
function hereNote({ voice }: InteractionContext): Message {
  return textMessage(voice.say(voice.words.moves.here));
}

export const leaderboard: Command = {
  name: "leaderboard",
  options: [{
    type: "boolean",
    name: "all_time",
  }],
  async run(context) {
    const { services, interaction, reply, pick } = context;
    const [{ session, allTime }, { publicVoice }] = await Promise.all([
      services.tabs.leaderboard(interaction.guildId),
      asHouseSpeaks(context),
    ]);
    const shown = booleanOption(context, "all_time") ? allTime : null;
    const slate = renderLeaderboard(publicVoice, session, shown, pick);
    await reply.sendPublic(slate, hereNote(context));
  },
};

export const tab: Command = {
  name: "tab",
  async run(context) {
    const { services, interaction, invocation, reply } = context;
    const [tab, { voice }] = await Promise.all([
      services.tabs.tab(interaction.guildId, invocation.person),
      asHouseSpeaks(context),
    ]);
    await reply.sendEphemeral(renderTab(voice, {
      name: invocation.person.name,
      debts: tab.debts.map((debt) => ({
        reason: debt.reason,
        giverName: debt.fromId === null ? null : tab.names.get(debt.fromId) ?? null,
        at: debt.at,
      })),
      total: tab.debts.length,
      previousSessionDebts: tab.earlierDebts.length,
      allTime: tab.counts,
    }));
  },
};

export const pay: Command = {
  name: "pay",
  options: [{
    type: "integer",
    name: "count",
    min: 1,
    max: 25,
  }],
  async run(context) {
    const { services, interaction, invocation } = context;
    const count = Math.min(Math.max(integerOption(context, "count", 1), 1), 25);
    const [paid, spoken] = await Promise.all([
      services.tabs.pay(interaction.guildId, invocation, count),
      asHouseSpeaks(context),
    ]);
    await respondWithPaid(spoken, paid, paid.isEarlierSession);
  },
};

export const newSession: Command = {
  name: "newsession",
  async run(context) {
    const { services, interaction, invocation, reply, pick } = context;
    const managesServer = hasPermission(interaction.memberPermissions, "manageServer");
    const result = await services.tabs.newSession(interaction, invocation, managesServer);
    if ("refused" in result) {
      await reply.sendEphemeral(renderRefusal(context.voice, result.refused, null, pick));
      return;
    }
    const { running, lookBack, settings } = result.committed;
    const { publicVoice } = speaking(context, services.house.of(settings).words);
    const opened = renderNewSession(publicVoice, { openedBy: invocation.person.name, running });
    await reply.sendPublic({ ...opened, ...embedRecap(publicVoice, lookBack) }, hereNote(context));
  },
};

/** The closed session at a glance. */
function embedRecap(voice: Voice, lookBack: LookBack | null): Pick<Message, "embeds"> {
  if (lookBack === null || lookBack.recap === null) return {};
  return { embeds: renderRecap(voice, lookBack.recap, lookBack.tab).embeds ?? [] };
}
