/**
 * Emoji: puts the bot's own at its application, and shows them in what it sends. Its own are those of
 * `drawings`; `deno task emoji` makes `images.ts` of them. Where Discord does not have all of them,
 * characters stand in their place: a game never waits for an emoji. Knows no message's content
 * (`render` says where an icon stands).
 */
export { defaultEmojiTimings, EmojiKeeper, type EmojiTimings } from "./emoji_keeper.ts";
export { IconMessaging } from "./icon_messaging.ts";
