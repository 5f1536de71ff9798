import type { Person } from "../../game/mod.ts";

/** A value that came with a slash command's option. */
export type OptionValue = string | number | boolean;

/** What somebody did: used a command, pressed a button, or chose from a menu. */
export type Action =
  | {
    readonly type: "command";
    /** The command's name and its subcommand's, such as `ronnied start`. */
    readonly name: string;
    readonly options: ReadonlyMap<string, OptionValue>;
  }
  | {
    readonly type: "component";
    readonly customId: string;
    readonly messageId: string;
    /** What was chosen; empty for a button. */
    readonly values: readonly string[];
  };

/** An interaction as this bot needs it: checked, and free of Discord's optional corners. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly action: Action;
  /** Null in a direct message. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** Discord's channel type, or null where it did not say. */
  readonly channelType: number | null;
  readonly person: Person;
  /** The member's permissions in this channel, as Discord's bit set. */
  readonly memberPermissions: bigint;
  /** This bot's own permissions in this channel. */
  readonly appPermissions: bigint;
}
