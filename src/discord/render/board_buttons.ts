import { type Game, isLive } from "../../game/mod.ts";
import { type ComponentKind, encodeCustomId } from "./custom_id.ts";
import type { ActionRow, Button, ButtonStyle, RowContents } from "./message.ts";
import type { Voice } from "../words/mod.ts";

const looks = {
  join: { style: 3, emoji: { name: "🪑" } },
  leave: { style: 2, emoji: { name: "👋" } },
  begin: { style: 1, emoji: { name: "🎬" } },
  roll: { style: 1, emoji: { name: "🎲" } },
  offer: { style: 3, emoji: { name: "🎯" } },
  nudge: { style: 2, emoji: { name: "🔔" } },
  skip: { style: 2, emoji: { name: "⏭️" } },
  // With the emoji of what is drunk.
  pay: { style: 3 },
  again: { style: 1, emoji: { name: "🔁" } },
  new: { style: 2, emoji: { name: "🎲" } },
  verify: { style: 2, emoji: { name: "🔍" } },
} as const satisfies Partial<
  Record<ComponentKind, { style: ButtonStyle; emoji?: { name: string } }>
>;

/**
 * The buttons of a board. Those of a running game are always there and never greyed out: pressed too
 * early, Nudge and Skip say when, because nothing would repaint the board when their time comes.
 */
export function boardButtons(voice: Voice, game: Game): ActionRow {
  const button = (kind: keyof typeof looks, round = game.rounds.length): Button => ({
    type: 2,
    ...looks[kind],
    ...kind === "pay" && { emoji: { name: voice.drink.icon } },
    label: voice.say(voice.words.buttons[kind]),
    customId: encodeCustomId({ kind, gameId: game.id, round }),
  });
  if (game.status === "waiting") {
    return { type: 1, components: [button("join"), button("leave"), button("begin")] };
  }
  if (!isLive(game)) {
    const verify = button("verify", 0);
    const components: RowContents = game.players.length > 1
      ? [button("pay"), button("again"), button("new"), verify]
      : [button("pay"), button("new"), verify];
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
