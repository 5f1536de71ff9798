/**
 * A web page on which one person plays several players of a bot: it looks and behaves like a channel
 * on Discord, and beside it stands a test bench with the clock, the dice, the store's keys and
 * switches for what can go wrong. It plays on an emulated Discord and knows the bot only through the
 * few controls of a {@linkcode Bench}: no rules of a game, no names of commands, no keys of a store.
 *
 * The page is written in TypeScript in `page/`. What the browser gets is `page.bundle.js`, made from
 * it by `deno task page` and committed, because the program has to carry it inside: started from a
 * checkout, from one bundled file, or as a compiled binary, without a build step before the first
 * start and without a network. `tests/build/bundle_page_test.ts` fails when it is stale, and tells
 * the command that makes it anew.
 *
 * @module
 */
export type { Bench, BotControl, DiceControl, EndedBot, StoreControl, StoredKey } from "./bench.ts";
export { type Playground, type PlaygroundOptions, startPlayground } from "./playground.ts";
