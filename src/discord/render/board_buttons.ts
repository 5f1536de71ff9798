import { type Game, isLive } from "../../game/mod.ts";
import { type ComponentKind, encodeCustomId } from "./custom_id.ts";
import type { ActionRow, Button, ButtonStyle, RowContents } from "./message.ts";

const looks = {
  join: { label: "Join", style: 3, emoji: { name: "🪑" } },
  leave: { label: "Leave", style: 2, emoji: { name: "👋" } },
  begin: { label: "Begin", style: 1, emoji: { name: "🎬" } },
  roll: { label: "Roll", style: 1, emoji: { name: "🎲" } },
  offer: { label: "Give", style: 3, emoji: { name: "🎯" } },
  nudge: { label: "Nudge", style: 2, emoji: { name: "🔔" } },
  skip: { label: "Skip", style: 2, emoji: { name: "⏭️" } },
  pay: { label: "Pay a drink", style: 3, emoji: { name: "🍺" } },
  again: { label: "Same again", style: 1, emoji: { name: "🔁" } },
  new: { label: "New game", style: 2, emoji: { name: "🎲" } },
} as const satisfies Partial<
  Record<ComponentKind, { label: string; style: ButtonStyle; emoji: { name: string } }>
>;

/**
 * The buttons of a board. Those of a running game are always there and never greyed out: pressed too
 * early, Nudge and Skip say when, because nothing would repaint the board when their time comes.
 */
export function boardButtons(game: Game): ActionRow {
  const button = (kind: keyof typeof looks): Button => ({
    type: 2,
    ...looks[kind],
    customId: encodeCustomId({ kind, gameId: game.id, round: game.rounds.length }),
  });
  if (game.status === "waiting") {
    return { type: 1, components: [button("join"), button("leave"), button("begin")] };
  }
  if (!isLive(game)) {
    const components: RowContents = game.players.length > 1
      ? [button("pay"), button("again"), button("new")]
      : [button("pay"), button("new")];
    return { type: 1, components };
  }
  // A drink is for afterwards: while the dice are out, paying is not what the board is about.
  const pay: Button = { ...button("pay"), style: 2 };
  // Only while there is something to give: it would be one button too many for the rest.
  return game.hitIds.length > 0
    ? {
      type: 1,
      components: [button("roll"), button("offer"), button("nudge"), button("skip"), pay],
    }
    : { type: 1, components: [button("roll"), button("nudge"), button("skip"), pay] };
}
