import { ChannelHandle } from "./actors/channel_handle.ts";
import { GuildHandle } from "./actors/guild_handle.ts";
import type { Backend, Member } from "./actors/member.ts";
import { type WaitOptions, waitUntil } from "./actors/wait_until.ts";
import { MovableClock } from "./clock.ts";
import { Credentials } from "./credentials.ts";
import { Emitter, type Unsubscribe } from "./emitter.ts";
import type { EmulatorEvents } from "./emulator_events.ts";
import { Faults } from "./faults/faults.ts";
import { GatewayFaults } from "./faults/gateway_faults.ts";
import { RestFaults } from "./faults/rest_faults.ts";
import type { EmojiImage } from "./forms/emoji_form.ts";
import { Gateway } from "./gateway/gateway.ts";
import type { GatewayEntry } from "./gateway/gateway_log.ts";
import { Interactions } from "./interactions/interactions.ts";
import type { Network } from "./net/network.ts";
import { hostname } from "./net/tcp_proxy.ts";
import type { Settings } from "./options.ts";
import type { RestCall, RestCounters } from "./rest/call_log.ts";
import { RestServer } from "./rest/rest_server.ts";
import type { ApiApplicationEmoji, ApiCommand } from "./wire.ts";
import { attachmentsRoot } from "./world/attachment_store.ts";
import { CommandRegistry } from "./world/command_registry.ts";
import { EmojiRegistry } from "./world/emoji_registry.ts";
import { type GuildInfo, guildInfo } from "./world/guild_info.ts";
import { OldEdits } from "./world/old_edits.ts";
import { World } from "./world/world.ts";

/** Answers requests below `/emulator`; see `control/control_routes.ts`. */
export type ControlHandler = (request: Request) => Response | Promise<Response>;

/** A local Discord on 127.0.0.1, with members to act on it and faults to switch on. */
export class Emulator implements AsyncDisposable {
  readonly clock: MovableClock;
  readonly faults: Faults;
  readonly #events = new Emitter<EmulatorEvents>();
  readonly #world: World;
  readonly #backend: Backend;
  readonly #emojis: EmojiRegistry;
  readonly #credentials: Credentials;
  readonly #gateway: Gateway;
  readonly #rest: RestServer;
  readonly #network: Network;
  readonly #guilds = new Map<string, GuildHandle>();
  #control: ControlHandler = () => new Response(null, { status: 404 });

  /** Use `startEmulator`. */
  constructor(settings: Settings, network: Network) {
    const { limits, maxCalls } = settings;
    this.#network = network;
    this.clock = new MovableClock(settings.now);
    const { applicationId, botUsername } = settings;
    const origin = () => `http://${hostname}:${network.innerPort}`;
    this.#world = new World(this.clock, this.#events, applicationId, botUsername, origin);
    this.#emojis = new EmojiRegistry(this.#world, limits);
    this.#credentials = new Credentials(settings.applicationId);
    this.#gateway = new Gateway({
      world: this.#world,
      events: this.#events,
      limits,
      credentials: this.#credentials,
      heartbeatIntervalMs: settings.heartbeatIntervalMs,
      maxEntries: maxCalls,
      resumeUrl: () => `ws://${hostname}:${this.#network.resume.port}`,
    });
    const commands = new CommandRegistry(this.#world, limits);
    const interactions = new Interactions(
      this.#world,
      limits,
      (body, guildId) => this.#gateway.dispatch("INTERACTION_CREATE", body, guildId),
    );
    this.#backend = { world: this.#world, interactions, commands };
    const restFaults = new RestFaults(this.#network.rest);
    this.faults = new Faults(
      new GatewayFaults(this.#gateway, this.#network.gateway, this.#network.resume),
      restFaults,
    );
    this.#rest = new RestServer({
      parts: {
        ...this.#backend,
        emojis: this.#emojis,
        gateway: this.#gateway,
        credentials: this.#credentials,
        oldEdits: new OldEdits(this.clock, limits),
        gatewayUrl: () => this.gatewayUrl,
      },
      events: this.#events,
      limits,
      faults: restFaults,
      maxCalls,
    });
    network.serve((request, port) => this.#handle(request, port));
  }

  /** For `DISCORD_API_URL`: a client adds the version, `/v10`. */
  get restUrl(): string {
    return `http://${hostname}:${this.#network.rest.port}/api`;
  }

  get gatewayUrl(): string {
    return `ws://${hostname}:${this.#network.gateway.port}`;
  }

  /** The address of the control API, which no fault affects. */
  get controlUrl(): string {
    return `http://${hostname}:${this.#network.innerPort}/emulator`;
  }

  /** A token that works. */
  get token(): string {
    return this.#credentials.token;
  }

  get applicationId(): string {
    return this.#world.bot.id;
  }

  /** From now on the token is refused: 401 on REST, 4004 on the gateway. */
  revokeToken(): void {
    this.#credentials.revoked = true;
    this.faults.gateway.close(4004);
  }

  /** The token that was revoked works again. */
  restoreToken(): void {
    this.#credentials.revoked = false;
  }

  addGuild({ name }: { readonly name: string }): GuildHandle {
    const guild = new GuildHandle(this.#backend, this.#world.addGuild(name));
    this.#guilds.set(guild.id, guild);
    return guild;
  }

  guilds(): readonly GuildHandle[] {
    return [...this.#guilds.values()];
  }

  /** A member of any guild, by user id or shown name. */
  member(idOrName: string): Member | undefined {
    const members = this.guilds().flatMap((guild) => guild.members());
    return members.find((member) => member.id === idOrName) ??
      members.find((member) => member.name === idOrName);
  }

  /** A channel or thread of any guild, by id or name. */
  channel(idOrName: string): ChannelHandle | undefined {
    const channels = this.guilds().flatMap((guild) => guild.channels());
    return channels.find((channel) => channel.id === idOrName) ??
      channels.find((channel) => channel.name === idOrName);
  }

  /** All guilds as plain JSON; for a member (by id or name), their guilds and what they can view. */
  guildInfos(memberIdOrName?: string): readonly GuildInfo[] {
    const guilds = [...this.#world.guilds.values()];
    if (memberIdOrName === undefined) return guilds.map((guild) => guildInfo(guild));
    const id = this.member(memberIdOrName)?.id ?? "";
    return guilds.filter((guild) => guild.members.has(id)).map((guild) => guildInfo(guild, id));
  }

  /** The registered commands, of a guild or global. */
  commands(guildId?: string): readonly ApiCommand[] {
    return this.#backend.commands.list(guildId);
  }

  /** The application's emoji, oldest first. */
  emojis(): readonly ApiApplicationEmoji[] {
    return this.#emojis.list();
  }

  /** The picture of an application's emoji. */
  emojiImage(id: string): EmojiImage | undefined {
    return this.#emojis.image(id);
  }

  /** The REST requests remembered, oldest first. */
  get calls(): readonly RestCall[] {
    return this.#rest.calls.all();
  }

  get counters(): Readonly<RestCounters> {
    return this.#rest.counters;
  }

  /** The remembered entries of the gateway's log, oldest first. */
  get gatewayLog(): readonly GatewayEntry[] {
    return this.#gateway.log.all();
  }

  /** How many sessions have a socket at the moment. */
  get connectedSessions(): number {
    return [...this.#gateway.sessions.values()].filter((session) => session.socket).length;
  }

  /** How many TCP connections the gateway's two addresses have accepted since the start. */
  get gatewayConnects(): number {
    return this.#network.gateway.accepted + this.#network.resume.accepted;
  }

  /** The file of an attachment, by the path of its address; 404 if there is none, or no longer. */
  attachment(path: string): Response {
    const file = this.#world.attachments.find(path);
    if (file === undefined) return new Response(null, { status: 404 });
    const { bytes, contentType, filename } = file;
    return new Response(bytes, {
      headers: {
        "content-type": contentType,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
      },
    });
  }

  /** Resets all rate limits. */
  resetRateLimits(): void {
    this.#rest.limiter.reset();
  }

  /** Calls `listener` after each event of this name; the returned function stops that. */
  on<Name extends keyof EmulatorEvents>(
    name: Name,
    listener: (payload: EmulatorEvents[Name]) => void,
  ): Unsubscribe {
    return this.#events.on(name, listener);
  }

  /** Calls `listener` after each event, whatever its name; the returned function stops that. */
  onAny(listener: () => void): Unsubscribe {
    return this.#events.onAny(listener);
  }

  /**
   * Waits until `check` returns something; see {@linkcode waitUntil}.
   *
   * @throws {ActorError} when the time is up (default: 20 s).
   */
  async waitUntil<T>(check: () => T | undefined | false, wait?: WaitOptions): Promise<T> {
    return await waitUntil(this.#events, check, wait);
  }

  /** Waits until a bot has a session with a socket. */
  async waitForBot(wait?: WaitOptions): Promise<void> {
    await this.waitUntil(() => this.connectedSessions > 0, { what: () => "a bot", ...wait });
  }

  /** Sets the handler of requests below `/emulator`. */
  mountControl(handler: ControlHandler): void {
    this.#control = handler;
  }

  /** Closes every socket, port and timer. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#events.emit("closed", undefined);
    this.#backend.interactions.close();
    this.faults.rest.release();
    this.#rest.endWaits();
    await this.#network[Symbol.asyncDispose]();
    await this.#gateway.ended();
  }

  #handle(request: Request, port: number): Response | Promise<Response> {
    if (request.headers.get("upgrade") === "websocket") return this.#gateway.accept(request);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(`${attachmentsRoot}/`)) return this.attachment(pathname);
    const isControl = pathname === "/emulator" || pathname.startsWith("/emulator/");
    return isControl ? this.#control(request) : this.#rest.handle(request, port);
  }
}
