/**
 * The buttons and menus, in one static table by the kind their custom id names. Each turns a press
 * into a use case and its result into an answer; none knows how a message looks or is sent.
 */
import type { ButtonKind } from "../render/mod.ts";
import { begin, join, leave, newGame, nudge, pay, roll, skip } from "./board_buttons.ts";
import type { Component } from "./component.ts";
import { forget } from "./forget.ts";
import { give } from "./give_menu.ts";

export type { Component } from "./component.ts";

/** What to do by the kind of a custom id; a kind without an entry is nobody's button any more. */
export const components: Readonly<Partial<Record<ButtonKind, Component>>> = {
  join,
  leave,
  begin,
  roll,
  nudge,
  skip,
  pay,
  new: newGame,
  give,
  forget,
};
