import { pickBySeed, say, tabQuips } from "../quips/mod.ts";
import { joinNames } from "./lists.ts";
import { type Message, textMessage } from "./message.ts";
import { boldName } from "./people.ts";

/** A session that was just opened. */
interface NewSession {
  /** The name of who opened it. */
  readonly openedBy: string;
  /** Games still running, which finish in the session they were created in. */
  readonly running: readonly { readonly channelId: string }[];
}

/** Public: a new session is open, and which games still finish in the old one. */
export function renderNewSession({ openedBy, running }: NewSession): Message {
  const pick = pickBySeed(`${openedBy}:${running.map((game) => game.channelId).join(",")}`);
  return textMessage([
    `🔔 ${say(tabQuips.newSession, pick, { name: boldName(openedBy) })}`,
    ...listRunning(running),
    "Drinks from before can still be settled with `/ronnied pay`.",
  ].join("\n"));
}

function listRunning(running: NewSession["running"]): readonly string[] {
  if (running.length === 0) return [];
  const channels = joinNames(
    [...new Set(running.map(({ channelId }) => `<#${channelId}>`))],
    1_000,
  );
  return [
    running.length === 1
      ? `The game in ${channels} still counts for the session before.`
      : `The games in ${channels} still count for the session before.`,
  ];
}
