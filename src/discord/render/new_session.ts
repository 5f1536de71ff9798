import { pickBySeed } from "../quips/mod.ts";
import type { Voice } from "../words/mod.ts";
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
export function renderNewSession(voice: Voice, { openedBy, running }: NewSession): Message {
  const { session, quips } = voice.words;
  const name = boldName(voice, openedBy);
  const pick = pickBySeed(`${openedBy}:${running.map((game) => game.channelId).join(",")}`);
  return textMessage([
    `🔔 ${voice.quip(quips.tabs.newSession, pick, { name })}`,
    ...listRunning(voice, running),
    voice.say(session.payBefore),
  ].join("\n"));
}

function listRunning(voice: Voice, running: NewSession["running"]): readonly string[] {
  if (running.length === 0) return [];
  const channels = joinNames(
    voice,
    [...new Set(running.map(({ channelId }) => `<#${channelId}>`))],
    1_000,
  );
  return [voice.count(voice.words.session.stillRunning, running.length, { channels })];
}
