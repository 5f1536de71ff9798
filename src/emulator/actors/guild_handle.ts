import { defaultPermissions, permissionBits, type PermissionName } from "../world/permissions.ts";
import type { Guild } from "../world/guild.ts";
import { ChannelHandle } from "./channel_handle.ts";
import { checkedLocale } from "./checked_locale.ts";
import { type Backend, Member } from "./member.ts";

/** A user who joins a guild. */
export interface MemberDescription {
  /** Shown unless there is a nick; also makes the user name. */
  readonly name: string;
  readonly nick?: string | null;
  /** As `name` when left out; null for an account that has none, shown by its user name. */
  readonly globalName?: string | null;
  readonly username?: string;
  /** Beyond a plain member's. */
  readonly permissions?: readonly PermissionName[];
  /** The same person as this member of another guild. */
  readonly sameAs?: Member;
}

/** A guild, to be set up by a test or a page. */
export class GuildHandle {
  readonly record: Guild;
  readonly #backend: Backend;
  readonly #members = new Map<string, Member>();
  readonly #channels = new Map<string, ChannelHandle>();

  constructor(backend: Backend, record: Guild) {
    this.#backend = backend;
    this.record = record;
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  addChannel({ name }: { readonly name: string }): ChannelHandle {
    const { world } = this.#backend;
    return this.#handle(world.addChannel({ name, guild: this.record }).id);
  }

  addMember(description: MemberDescription): Member {
    const { name, nick = null, globalName = name, permissions = [], sameAs } = description;
    const { username = usernameFrom(name) } = description;
    const membership = this.#backend.world.addMember(this.record, {
      username,
      globalName,
      nick,
      permissions: defaultPermissions | permissionBits(permissions),
      ...(sameAs && { user: sameAs.membership.user }),
    });
    const member = new Member(this.#backend, membership);
    this.#members.set(member.id, member);
    return member;
  }

  /** The channels and threads there are, oldest first. */
  channels(): readonly ChannelHandle[] {
    return [...this.record.channels.keys()].map((id) => this.#handle(id));
  }

  /** The members there are, in the order they joined. */
  members(): readonly Member[] {
    return [...this.#members.values()].filter((member) => this.record.members.has(member.id));
  }

  /**
   * Prefers another language, as `speak("de")`.
   *
   * @throws {ActorError} for a language that Discord's client does not have.
   */
  speak(locale: string): void {
    this.record.locale = checkedLocale(locale);
    this.#backend.world.announce("guild", this.id);
  }

  /** Removes the bot: its requests for this guild are refused from now on. */
  removeBot(): void {
    this.record.botPresent = false;
    this.#backend.world.announce("guild", this.id);
  }

  /** Invites the bot back. */
  inviteBot(): void {
    this.record.botPresent = true;
    this.#backend.world.announce("guild", this.id);
  }

  #handle(id: string): ChannelHandle {
    const known = this.#channels.get(id);
    if (known) return known;
    const handle = new ChannelHandle(this.#backend.world, this.#backend.world.channel(id));
    this.#channels.set(id, handle);
    return handle;
  }
}

/** Discord's user names are lower case, without blanks. */
function usernameFrom(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, "_");
}
