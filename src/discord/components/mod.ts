/**
 * The components: what each kind of button or menu does, in one table by the kind in its custom id.
 * Each turns an interaction into a use case and its result into an answer; none knows how a message
 * looks or is sent.
 */
import type { ComponentKind } from "../render/mod.ts";
import {
  again,
  begin,
  join,
  leave,
  newGame,
  nudge,
  offer,
  pay,
  roll,
  skip,
} from "./board_buttons.ts";
import type { Component } from "./component.ts";
import { correct } from "./correct_menu.ts";
import { forget } from "./forget.ts";
import { give } from "./give_menu.ts";
import {
  houseReset,
  houseRules,
  houseShow,
  houseStyle,
  houseWipe,
  houseWords,
} from "./house_buttons.ts";
import { cheers, undo } from "./notice_buttons.ts";
import { verify } from "./verify.ts";
import { walkOut } from "./walk_out.ts";

export type { Component } from "./component.ts";

/** What a component does, by its kind. */
export const components: Readonly<Record<ComponentKind, Component>> = {
  join,
  leave,
  walk_out: walkOut,
  begin,
  roll,
  offer,
  nudge,
  skip,
  pay,
  new: newGame,
  again,
  verify,
  give,
  cheers,
  undo,
  correct,
  forget,
  house_show: houseShow,
  house_rules: houseRules,
  house_style: houseStyle,
  house_words: houseWords,
  house_reset: houseReset,
  house_wipe: houseWipe,
};
