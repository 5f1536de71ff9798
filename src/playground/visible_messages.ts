import type { MessageView } from "../emulator/mod.ts";
import type { TestBench } from "./test_bench.ts";

/** Older messages are not sent to a page. */
const maxMessages = 150;

/** The messages that at least one of the players can see, oldest first, the latest of them. */
export function visibleMessages({ servers }: TestBench): readonly MessageView[] {
  const { guild, channel } = servers.shown;
  const byId = new Map(
    guild.members().flatMap((member) => member.messages({ channel })).map((
      view,
    ) => [view.id, view]),
  );
  return [...byId.values()].toSorted((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
    .slice(-maxMessages);
}
