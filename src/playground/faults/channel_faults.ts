import { ActorError, type PermissionName, type RestAction } from "../../emulator/mod.ts";
import type { Bench } from "../bench.ts";
import { visibleMessages } from "../visible_messages.ts";
import type { End, Fault } from "./fault.ts";
import { play } from "./request_faults.ts";

/** What can go wrong with the channel. There is but one, so its end is only told, by Discord's codes. */
export const channelFaults: readonly Fault[] = [
  {
    name: "board_deleted",
    label: "Delete the board",
    hint: "A moderator deletes the newest board. With the next command the bot puts up another.",
    lastsMs: null,
    happen: deleteBoard,
  },
  {
    name: "may_not_send",
    label: "May not write",
    hint:
      "The bot may not send messages here. It tells so whoever asks for a board by a command; the old one still works.",
    lastsMs: 15_000,
    begin: deny("SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS"),
  },
  {
    name: "may_not_embed",
    label: "May not embed",
    hint:
      "The bot may not embed links, which a board is. It tells so whoever asks for one by a command; the old one still works.",
    lastsMs: 15_000,
    begin: deny("EMBED_LINKS"),
  },
  {
    name: "may_not_view",
    label: "May not look",
    hint:
      "The bot may not see the channel. It tells so whoever asks for a board or makes a move by a command; buttons still work.",
    lastsMs: 15_000,
    begin: deny("VIEW_CHANNEL"),
  },
  {
    name: "thread_archived",
    label: "Thread archived",
    hint:
      "Discord says that this is an archived thread (50083). Whoever makes a move by a command is told what to do.",
    lastsMs: 15_000,
    begin: refuseMessages({ kind: "status", status: 400, code: 50083 }),
  },
  {
    name: "channel_gone",
    label: "Channel gone",
    hint:
      "Discord says that there is no such channel (10003). The bot leaves the board be until the next move.",
    lastsMs: 15_000,
    begin: refuseMessages({ kind: "status", status: 404, code: 10003 }),
  },
];

function deny(...names: readonly PermissionName[]): (bench: Bench) => End {
  return ({ channel }) => {
    channel.deny("bot", ...names);
    return () => channel.allow("bot", ...names);
  };
}

function refuseMessages(action: RestAction): (bench: Bench) => End {
  return play(action, { routeClass: ["channelMessage", "channel"] });
}

function deleteBoard(bench: Bench): void {
  const board = visibleMessages(bench).findLast(({ author, ephemeral, components }) =>
    author.bot && !ephemeral && components.length > 0
  );
  if (!board) throw new ActorError("There is no board to delete yet: start a game first");
  bench.channel.deleteMessage(board.id);
}
