import type { Person } from "../../game/mod.ts";
import type { Entries } from "../render/mod.ts";

/** A value that came with a slash command's option. */
export type OptionValue = string | number | boolean;

/** What the user did: used a command, with a slash or on another user, or a component; or sent a modal. */
export type Action =
  | {
    readonly type: "command";
    /** The command's name and its subcommand's, such as `ronnied start`. */
    readonly name: string;
    /** Discord's id of the command; null where it is missing. */
    readonly commandId: string | null;
    readonly options: ReadonlyMap<string, OptionValue>;
  }
  | {
    /** A command of a user's context menu. */
    readonly type: "userCommand";
    readonly name: string;
    /** Whose menu it was. */
    readonly targetId: string;
  }
  | {
    readonly type: "component";
    readonly customId: string;
    readonly messageId: string;
    /** Whether only the user sees that message: then it is no board. */
    readonly isPrivate: boolean;
    /** What was chosen from a menu; empty for a button. */
    readonly values: readonly string[];
  }
  | {
    readonly type: "modal";
    readonly customId: string;
    /** The message with the component that opened it; null if a command did. */
    readonly messageId: string | null;
    /** Whether only the user sees that message. */
    readonly isPrivate: boolean;
    readonly entries: Entries;
  };

/** Whether the answer can replace a message: that of the component, also if it opened a modal. */
export function isOnMessage(action: Action): boolean {
  return action.type === "component" || action.type === "modal" && action.messageId !== null;
}

/** An interaction as this bot needs it: checked, without Discord's optional fields. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly action: Action;
  /** Null in a direct message. */
  readonly guildId: string | null;
  /** Whether the guild has invited the bot; false where only the user has, for themselves. */
  readonly isInvited: boolean;
  readonly channelId: string;
  /** Discord's channel type; null where it is missing. */
  readonly channelType: number | null;
  readonly person: Person;
  /** The user's language, by Discord's code; null where it is missing. */
  readonly locale: string | null;
  /** The language that the guild prefers; null in a direct message. */
  readonly guildLocale: string | null;
  /** The member's permissions in this channel, as Discord's bit set. */
  readonly memberPermissions: bigint;
  /** This bot's own permissions in this channel. */
  readonly appPermissions: bigint;
}
