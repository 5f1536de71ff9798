import { withIcons } from "../../src/discord/emoji/icon_messaging.ts";
import { gameVoice, renderBoard } from "../../src/discord/render/mod.ts";
import type { MessageView } from "../../src/emulator/mod.ts";
import type { Game } from "../../src/game/mod.ts";

type Component = MessageView["components"][number]["components"][number];

/** Boards with buttons, oldest first. What tells of payments has buttons, and no embed. */
export function boardsIn(messages: readonly MessageView[]): readonly MessageView[] {
  return messages.filter(({ ephemeral, components, embeds }) =>
    !ephemeral && components.length > 0 && embeds.length > 0
  );
}

/** The newest private message with a menu. */
export function menuIn(messages: readonly MessageView[]): MessageView | undefined {
  return messages.findLast(({ ephemeral, components }) =>
    ephemeral && components[0]?.components[0]?.type === 3
  );
}

/** The label of a menu's first option. */
export function firstOption(menu: MessageView): string {
  const item = menu.components[0]?.components[0];
  return item?.type === 3 ? item.options?.[0]?.label ?? "" : "";
}

/** The custom id of a message's button with this label; undefined if there is none. */
export function buttonId({ components }: MessageView, label: string): string | undefined {
  const button = components.flatMap((row): readonly Component[] => row.components)
    .find((item) => item.type === 2 && item.label === label);
  return button && "custom_id" in button ? button.custom_id : undefined;
}

/** Whether a message shows exactly this state of a game. Standings are those of the game's end. */
export function showsGame({ embeds, components }: MessageView, game: Game): boolean {
  const expected = renderBoard(gameVoice(game), game, null);
  // Bots of tests have no emoji unless they ask for them.
  const [is, should] = [embeds[0], withIcons(expected, null).embeds?.[0]];
  const ids = components.flatMap((row) =>
    row.components.map((item) => "custom_id" in item ? item.custom_id : "")
  );
  const shouldIds = expected.components?.flatMap((row) =>
    row.components.map((item) => item.customId)
  );
  return is?.title === should?.title && is?.description === should?.description &&
    ids.join() === shouldIds?.join();
}
