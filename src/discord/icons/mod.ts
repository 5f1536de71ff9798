/**
 * Icons: the pictures in messages. A text holds a placeholder for each; what shows them, emoji or
 * characters, is decided when a message is sent. Pure; knows no message and no Discord.
 */
export { characterOf, icon, type IconName, iconNames, longestLength, showIcons } from "./icons.ts";
