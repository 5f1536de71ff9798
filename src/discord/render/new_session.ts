import { type Message, textMessage } from "./message.ts";

/** A session that was just opened. */
export interface NewSession {
  /** The name of who opened it. */
  readonly openedBy: string;
  /** Games still running, which finish in the session they were created in. */
  readonly running: readonly { readonly channelId: string }[];
}

/** Public: a new session is open, and which games still finish in the old one. */
export function renderNewSession(_session: NewSession): Message {
  return textMessage("A new session.");
}
