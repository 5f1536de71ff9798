import { DiscordError } from "../discord_error.ts";
import { type EmojiImage, readEmojiForm, readEmojiName } from "../forms/emoji_form.ts";
import type { Limits } from "../limits.ts";
import type { ApiApplicationEmoji } from "../wire.ts";
import { userJson } from "./user_json.ts";
import type { World } from "./world.ts";

interface StoredEmoji {
  readonly id: string;
  name: string;
  readonly image: EmojiImage;
}

/** The emoji of the bot's application (Discord docs: Emoji, Application-Owned Emoji). */
export class EmojiRegistry {
  readonly #world: World;
  readonly #max: number;
  readonly #byId = new Map<string, StoredEmoji>();

  constructor(world: World, limits: Limits) {
    this.#world = world;
    this.#max = limits.emojis;
  }

  list(): readonly ApiApplicationEmoji[] {
    return [...this.#byId.values()].map((emoji) => this.#json(emoji));
  }

  /** @throws {DiscordError} 10014 if there is none with this id. */
  get(id: string): ApiApplicationEmoji {
    return this.#json(this.#find(id));
  }

  image(id: string): EmojiImage | undefined {
    return this.#byId.get(id)?.image;
  }

  /** @throws {DiscordError} 50035 for a bad or taken name or a bad image, 30008 beyond the limit. */
  create(body: unknown): ApiApplicationEmoji {
    const form = readEmojiForm(body, this.#names());
    if (this.#byId.size >= this.#max) throw new DiscordError("tooManyEmojis");
    const emoji = { id: this.#world.ids.next(), ...form };
    this.#byId.set(emoji.id, emoji);
    return this.#json(emoji);
  }

  /** @throws {DiscordError} 10014 if there is none with this id, 50035 for a bad or taken name. */
  rename(id: string, body: unknown): ApiApplicationEmoji {
    const emoji = this.#find(id);
    emoji.name = readEmojiName(body, this.#names(id));
    return this.#json(emoji);
  }

  /** @throws {DiscordError} 10014 if there is none with this id. */
  delete(id: string): void {
    this.#byId.delete(this.#find(id).id);
  }

  #find(id: string): StoredEmoji {
    const emoji = this.#byId.get(id);
    if (!emoji) throw new DiscordError("unknownEmoji");
    return emoji;
  }

  /** The names of all but one. */
  #names(exceptId?: string): ReadonlySet<string> {
    const others = [...this.#byId.values()].filter(({ id }) => id !== exceptId);
    return new Set(others.map(({ name }) => name));
  }

  #json({ id, name, image }: StoredEmoji): ApiApplicationEmoji {
    return {
      id,
      name,
      roles: [],
      user: userJson(this.#world.bot),
      require_colons: true,
      managed: false,
      animated: image.type === "image/gif",
      available: true,
    };
  }
}
