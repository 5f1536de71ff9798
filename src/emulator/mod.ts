/**
 * A local Discord: REST API v10 and gateway v10 on 127.0.0.1, for tests, simulations and playing
 * without a token. It enforces the limits that Discord documents, with Discord's own error codes, so
 * that a bot cannot do here what Discord would refuse. Faults of Discord and of networks can be
 * switched on, and members act on it: they use commands and components and see what they may see.
 *
 * It knows no bot, no client library and no product: it imports nothing of ours, and Discord's JSON
 * from a package of types, because a fake that shares code with the bot shares its mistakes.
 *
 * ```ts
 * await using discord = await startEmulator({ limits: relaxedLimits });
 * const guild = discord.addGuild({ name: "The Crown" });
 * const channel = guild.addChannel({ name: "bar" });
 * const ann = guild.addMember({ name: "Ann" });
 * // start a bot with discord.token on discord.restUrl, then
 * await discord.waitForBot();
 * await ann.slash("game start");
 * await ann.click("Roll");
 * await ann.in(channel).waitFor(/rolled a \d/);
 * ```
 *
 * README.md says what it does not do; `control/control_routes.ts` describes the control API.
 *
 * @module
 */
export { ActorError } from "./actors/actor_error.ts";
export type { ChannelHandle } from "./actors/channel_handle.ts";
export type { GuildHandle } from "./actors/guild_handle.ts";
export type { Member } from "./actors/member.ts";
export type { Outcome } from "./actors/outcome.ts";
export { messageText } from "./actors/screen.ts";
export { Emulator } from "./emulator.ts";
export type { Unsubscribe } from "./emitter.ts";
export type { GatewayFaults } from "./faults/gateway_faults.ts";
export type { RateLimitShape, RestAction, RestFault, RestMatch } from "./faults/rest_fault.ts";
export { discordLimits, type Limits, relaxedLimits } from "./limits.ts";
export type { EmulatorOptions } from "./options.ts";
export type { RestCall } from "./rest/call_log.ts";
export { type RouteClass } from "./rest/route.ts";
export { startEmulator } from "./start_emulator.ts";
export { forgiveClientGone } from "./net/client_gone.ts";
export { limitBody, refuseOtherPages } from "./net/guard.ts";
export { type HttpLimits, httpLimits, TcpProxy } from "./net/tcp_proxy.ts";
export {
  type ApiActionRow,
  type ApiAttachment,
  type ApiButton,
  type ApiCommand,
  type ApiEmbed,
  type ApiLabel,
  type ApiModal,
  type ApiSelect,
  type ApiTextInput,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  type Json,
} from "./wire.ts";
export type { MessageView } from "./world/message_view.ts";
export type { MessageChange } from "./world/world_events.ts";
export { type PermissionName } from "./world/permissions.ts";
