/**
 * A web page on which one person plays several members of a guild, or of another one: it looks and
 * behaves like a channel on Discord, with a test bench beside it: the clock, the dice, the store's keys, and
 * switches for faults. It runs on the emulator and knows the bot only through the controls of a
 * {@linkcode TestBench}: no rules of a game, no names of commands, no keys of a store.
 *
 * @module
 */
export type {
  About,
  BotControl,
  DiceControl,
  EndedBot,
  Place,
  RoundControl,
  RoundState,
  ServerControl,
  StoreControl,
  StoredKey,
  TestBench,
} from "./test_bench.ts";
export { type ComponentUse, useComponent } from "./use_component.ts";
export { type Playground, type PlaygroundOptions, startPlayground } from "./playground.ts";
