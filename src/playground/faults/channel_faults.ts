import { ActorError, type PermissionName, type RestAction } from "../../emulator/mod.ts";
import type { TestBench } from "../test_bench.ts";
import { visibleMessages } from "../visible_messages.ts";
import type { Faults, Undo } from "./fault.ts";
import { onRequests } from "./request_faults.ts";

/** Faults of the channel. A server has only one, so its deletion is simulated by Discord's error codes. */
export const channelFaults: Faults = {
  board_deleted: {
    label: "Delete the board",
    hint: "A moderator deletes the newest board. With the next command the bot posts another.",
    run: deleteBoard,
  },
  may_not_send: {
    label: "Cannot send",
    hint:
      "The bot lacks Send Messages here. It says so to a player who uses a command that posts a board; the old board still works.",
    lastsMs: 15_000,
    begin: deny("SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS"),
  },
  may_not_embed: {
    label: "Cannot embed",
    hint:
      "The bot lacks Embed Links, which a board needs. It says so to a player who uses a command that posts one; the old board still works.",
    lastsMs: 15_000,
    begin: deny("EMBED_LINKS"),
  },
  may_not_view: {
    label: "Cannot view",
    hint:
      "The bot lacks View Channel here. It says so to a player who uses a command; buttons still work.",
    lastsMs: 15_000,
    begin: deny("VIEW_CHANNEL"),
  },
  thread_archived: {
    label: "Thread archived",
    hint:
      "Discord says that this is an archived thread (50083). The bot tells a player who uses a command what to do.",
    lastsMs: 15_000,
    begin: refuseMessages({ kind: "status", status: 400, code: 50083 }),
  },
  channel_gone: {
    label: "Channel gone",
    hint:
      "Discord says that there is no such channel (10003). The bot does not edit the board until the next move.",
    lastsMs: 15_000,
    begin: refuseMessages({ kind: "status", status: 404, code: 10003 }),
  },
};

function deny(...names: readonly PermissionName[]): (bench: TestBench) => Undo {
  return ({ servers }) => {
    const { channel } = servers.shown;
    channel.deny("bot", ...names);
    return () => channel.allow("bot", ...names);
  };
}

function refuseMessages(action: RestAction): (bench: TestBench) => Undo {
  return onRequests(action, { routeClass: ["channelMessage", "channel"] });
}

function deleteBoard(bench: TestBench): void {
  const board = visibleMessages(bench).findLast(({ author, ephemeral, components }) =>
    author.bot && !ephemeral && components.length > 0
  );
  if (!board) throw new ActorError("There is no board to delete yet: start a game first");
  bench.servers.shown.channel.deleteMessage(board.id);
}
