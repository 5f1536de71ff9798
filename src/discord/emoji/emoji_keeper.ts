import * as z from "zod";
import { delay } from "../../async/mod.ts";
import { type Connection, type ConnectionLog, RequestFailed } from "../connection/mod.ts";
import { characterOf } from "../icons/mod.ts";
import type { ShowIcon } from "./icon_messaging.ts";
import { isOwnName, type OwnEmoji, ownEmoji } from "./own_emoji.ts";

/** How long the keeper waits, in milliseconds. */
export interface EmojiTimings {
  /** Between two looks at whether the emoji are still there. */
  readonly lookMs: number;
}

/** The timings outside tests. */
export const defaultEmojiTimings: EmojiTimings = { lookMs: 600_000 };

/** What a keeper needs. */
export interface EmojiKeeperOptions {
  readonly connection: Pick<Connection, "bot" | "ready" | "leads" | "untilLeading">;
  readonly log: ConnectionLog;
  readonly timings: EmojiTimings;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** An emoji of Discord's, as far as it matters here. */
const listedEmoji = z.object({ id: z.string().regex(/^\d{1,20}$/), name: z.string() });
const emojiList = z.object({ items: z.array(listedEmoji) });

type ListedEmoji = z.infer<typeof listedEmoji>;

const cannotLook = "The emoji of the application cannot be looked at";
const withCharacters = "dice are shown as characters until the next start";

/**
 * Brings this release's emoji to the application, one at a time, and takes away those of other
 * releases. All emoji are shown, or none. What fails is said in one line and tried at the next start.
 *
 * Of several processes that share the shards, the first brings them; the others look for them.
 * Processes that know nothing of each other can bring the same one at once: Discord takes one of
 * each name, and the other process then finds it in the list.
 *
 * https://discord.com/developers/docs/resources/emoji#application-owned-emoji
 */
export class EmojiKeeper {
  readonly #options: EmojiKeeperOptions;
  #show: ShowIcon | null = null;

  constructor(options: EmojiKeeperOptions) {
    this.#options = options;
  }

  /** The markup of each emoji; null while the application does not have all of them. */
  get show(): ShowIcon | null {
    return this.#show;
  }

  /** Brings the emoji once the connection is there, and looks after them until the end. Never rejects. */
  async run(): Promise<void> {
    const { connection } = this.#options;
    if (await connection.ready !== "ready") return;
    if (!connection.leads) await this.look();
    await Promise.all([this.#bringOnceLeading(), this.#keepLooking()]);
  }

  /** Brings what the application lacks. Never rejects. */
  async bring(): Promise<void> {
    try {
      await this.#bring();
    } catch (error) {
      this.#warn("The emoji cannot be put at the application", error, withCharacters);
    }
  }

  /** Looks whether all are there: people may have removed them, or another process brought them. */
  async look(): Promise<void> {
    const wereShown = this.#show !== null;
    try {
      this.#show = markupOf(await this.#list());
    } catch (error) {
      // While Discord is away nothing is known of them, and the log tells of it.
      if (!(error instanceof RequestFailed)) this.#warn(cannotLook, error, "looking again later");
      return;
    }
    if (!wereShown || this.#show !== null) return;
    this.#options.log.warn(`Emoji were removed from the application; ${withCharacters}`);
  }

  async #bringOnceLeading(): Promise<void> {
    if (await this.#options.connection.untilLeading()) await this.bring();
  }

  async #keepLooking(): Promise<void> {
    const { signal, timings: { lookMs } } = this.#options;
    for (;;) {
      await delay(lookMs, signal);
      if (signal.aborted) return;
      await this.look();
    }
  }

  async #bring(): Promise<void> {
    const { log, signal } = this.#options;
    const before = await this.#list();
    let listed = before;
    for (const emoji of ownEmoji) {
      if (signal.aborted) return;
      if (!find(listed, emoji)) listed = await this.#upload(emoji, listed);
    }
    this.#show = markupOf(listed);
    log.info("Emoji {done}", { done: listed === before ? "unchanged" : "uploaded" });
    await this.#removeOthers(listed);
  }

  /** The list with the new emoji. */
  async #upload(emoji: OwnEmoji, listed: readonly ListedEmoji[]): Promise<readonly ListedEmoji[]> {
    const { name, image } = emoji;
    try {
      const { rest } = this.#options.connection.bot;
      const body = { name, image };
      const made = await rest.makeRequest<unknown>("POST", this.#path, { body });
      return [...listed, listedEmoji.parse(made)];
    } catch (error) {
      // Another process may have brought it, or only the answer is lost.
      const now = await this.#list();
      if (!find(now, emoji)) throw error;
      return now;
    }
  }

  /** Of other releases, and what two processes brought twice. */
  async #removeOthers(listed: readonly ListedEmoji[]): Promise<void> {
    const kept = new Set(ownEmoji.map((emoji) => find(listed, emoji)?.id));
    const others = listed.filter(({ id, name }) => isOwnName(name) && !kept.has(id));
    try {
      for (const { id } of others) {
        if (!this.#options.signal.aborted) await this.#remove(id);
      }
    } catch (error) {
      this.#warn("Emoji of another release cannot be removed", error, "the next start tries again");
    }
  }

  /** One that is gone, as after a lost answer, is as good as removed: 10014. */
  async #remove(id: string): Promise<void> {
    try {
      await this.#options.connection.bot.rest.makeRequest("DELETE", `${this.#path}/${id}`);
    } catch (error) {
      if (!(error instanceof RequestFailed) || error.failure.code !== 10014) throw error;
    }
  }

  async #list(): Promise<readonly ListedEmoji[]> {
    const { rest } = this.#options.connection.bot;
    const { items } = emojiList.parse(await rest.makeRequest<unknown>("GET", this.#path));
    return items.toSorted((one, other) => BigInt(one.id) < BigInt(other.id) ? -1 : 1);
  }

  get #path(): string {
    return `/applications/${this.#options.connection.bot.applicationId}/emojis`;
  }

  #warn(what: string, error: unknown, then: string): void {
    const { log, signal } = this.#options;
    if (signal.aborted) return;
    const cause = wordsOf(error);
    log.warn(`${what}: ${cause}; ${then}`, { cause });
  }
}

/** Of several with one name, all processes take the oldest. */
function find(listed: readonly ListedEmoji[], { name }: OwnEmoji): ListedEmoji | undefined {
  return listed.find((other) => other.name === name);
}

/** Null if one is missing. */
function markupOf(listed: readonly ListedEmoji[]): ShowIcon | null {
  const markup = new Map<string, string>();
  for (const emoji of ownEmoji) {
    const { icon, name, isAnimated } = emoji;
    const id = find(listed, emoji)?.id;
    if (id === undefined) return null;
    markup.set(icon, `<${isAnimated ? "a" : ""}:${name}:${id}>`);
  }
  return (icon) => markup.get(icon) ?? characterOf(icon);
}

function wordsOf(error: unknown): string {
  if (error instanceof z.ZodError) return "Discord's list of emoji cannot be read";
  if (!(error instanceof RequestFailed)) {
    return error instanceof Error ? error.message : String(error);
  }
  const { code, words } = error.failure;
  if (code === 30008) return `${words}: the application has the 2,000 emoji that Discord allows`;
  return code === 20012 ? `${words}: look at APPLICATION_ID, if it is set` : words;
}
