/**
 * A local Discord: REST API v10 and gateway v10 on 127.0.0.1, for tests, simulations and playing
 * without a token. It enforces the limits that Discord documents, with Discord's own error codes, so
 * that a bot cannot do here what Discord would refuse; it breaks on demand in the ways that Discord
 * and networks break; and it has actors who use commands, press buttons and see only what they may.
 *
 * It refuses to know any bot, any client library and any product: it imports nothing of ours, and
 * writes down Discord's JSON anew, because a fake that shares code with the bot shares its mistakes.
 *
 * ```ts
 * await using discord = await startEmulator({ limits: RELAXED_LIMITS });
 * const guild = discord.addGuild({ name: "The Crown" });
 * const bar = guild.addChannel({ name: "bar" });
 * const ann = guild.addMember({ name: "Ann" });
 * // start a bot with discord.token on discord.restUrl, then
 * await discord.waitForBot();
 * await ann.slash("game start");
 * await ann.click("Roll");
 * await ann.in(bar).waitFor(/rolled a \d/);
 * ```
 *
 * A program in another process is driven over the control API at `discord.controlUrl`, JSON both
 * ways; `deno task emulator` prints the address. Members, channels and guilds go by id or name.
 *
 * | request | body or query | |
 * |---|---|---|
 * | GET state | `member?` | addresses, guilds with members and channels (those the member sees) |
 * | POST guilds, channels, threads, members | `name`; `guild`, `name`; `channel`, `name`; `guild`, `name`, `nick?`, `permissions?` | adds one |
 * | POST slash | `member`, `line`, `channel?` | as all deeds, answers with the outcome: `ok`, `failed`, `callbackType`, `firstAnswerMs`, `message`, `followUps` |
 * | POST click | `member`, `label`, `message?`, `channel?` | |
 * | POST choose | `member`, `options`, `message?`, `channel?` | |
 * | POST forge | `member`, `data`, `type?`, `message?`, `channel?` | what no client would send |
 * | POST say | `member`, `content`, `channel?` | |
 * | POST wait | `member`, `text` or `pattern`, `timeoutMs?`, `channel?` | the message, once it is seen |
 * | GET view, screen | `member`, `channel?` | what is seen, as JSON or as text |
 * | POST bot | `timeoutMs?` | 204 once a bot is connected |
 * | GET calls, counters, gateway, commands | `guild?` for commands | what has happened |
 * | POST clock | `ms` | moves the clock forward |
 * | POST faults/gateway | `do` (a method of `GatewayFaults`) with its arguments | |
 * | POST faults/rest | `match`, `action` (see `RestMatch`, `RestAction`) | |
 * | POST faults/rest/refuse | | closes the REST port |
 * | GET, DELETE faults | | what is on; all off |
 * | POST token/revoke, token/restore | | the token works no longer; it works again |
 *
 * What it does NOT do:
 * - events other than READY, RESUMED and INTERACTION_CREATE: no guild, message or member events;
 * - modals, autocomplete, context-menu commands, attachments' contents, polls, stickers, reactions,
 *   voice, roles, webhooks that are not interactions', OAuth2, audit logs;
 * - the newer components (flag IS_COMPONENTS_V2): refused with 50035;
 * - menus of users, roles or channels: messages may have them, but actors can only `forge` their use;
 * - creating channels, threads or guilds by REST: the test does that;
 * - the `etf` encoding, `zstd-stream`, and API versions other than 10;
 * - Cloudflare's ideas about user agents and addresses, beyond the ban for invalid requests;
 * - rate-limit figures that Discord keeps secret: buckets here are of the reported size.
 *
 * @module
 */
export { ActorError } from "./actors/actor_error.ts";
export type { ChannelHandle } from "./actors/channel_handle.ts";
export type { Label } from "./actors/find_component.ts";
export type { GuildHandle, MemberDescription } from "./actors/guild_handle.ts";
export type { Member, Where } from "./actors/member.ts";
export type { Outcome } from "./actors/outcome.ts";
export { messageText } from "./actors/screen.ts";
export type { Aim, Forgery, Seat, Sight } from "./actors/seat.ts";
export type { Patience } from "./actors/wait_until.ts";
export { type Clock, MovableClock } from "./clock.ts";
export { Emulator } from "./emulator.ts";
export type { EmulatorEvents } from "./emulator_events.ts";
export type { Unsubscribe } from "./emitter.ts";
export type { Faults } from "./faults/faults.ts";
export type { GatewayFaults } from "./faults/gateway_faults.ts";
export type {
  FaultyRequest,
  RateLimitShape,
  RestAction,
  RestFault,
  RestMatch,
} from "./faults/rest_fault.ts";
export type { RestFaults } from "./faults/rest_faults.ts";
export type { Close } from "./gateway/gateway_flags.ts";
export type { GatewayEntry, GatewayEvent } from "./gateway/gateway_log.ts";
export {
  type Allowance,
  type BucketName,
  DISCORD_LIMITS,
  type Limits,
  RELAXED_LIMITS,
} from "./limits.ts";
export type { EmulatorOptions } from "./options.ts";
export type { RestCall, RestCounters } from "./rest/call_log.ts";
export { ROUTE_CLASSES, type RouteClass } from "./rest/route.ts";
export { startEmulator } from "./start_emulator.ts";
export { TcpFront } from "./net/tcp_front.ts";
export { DISCORD_EPOCH_MS, snowflakeTime } from "./snowflake.ts";
export {
  type ApiActionRow,
  type ApiButton,
  type ApiCommand,
  type ApiEmbed,
  type ApiMessage,
  type ApiSelect,
  ButtonStyle,
  CallbackType,
  ChannelType,
  ComponentType,
  InteractionType,
  type Json,
} from "./wire.ts";
export type { MessageView } from "./world/message_view.ts";
export type { MessageChange } from "./world/world_events.ts";
export type { ChannelPlace, GuildPlace, MemberPlace } from "./world/place_view.ts";
export { Permission, type PermissionName } from "./world/permissions.ts";
