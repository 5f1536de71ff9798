/**
 * The whole bot to play with, as `deno task play` runs it: against the emulated Discord and the embedded engine, all in this
 * process, with the page of `playground/` in front of them.
 */
export { type Play, type PlayOptions, runPlay, startPlay } from "./play.ts";
