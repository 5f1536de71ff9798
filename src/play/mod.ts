/**
 * The bot as `deno task play` runs it: on an emulated Discord and the embedded engine in memory, all
 * in this process, with the page of `playground/` to play on. It knows how to put these together, but
 * nothing of what any of them does.
 */
export { runPlay } from "./play.ts";
