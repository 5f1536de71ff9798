import { Buffer } from "node:buffer";
import { createHmac, timingSafeEqual } from "node:crypto";
import { hasPermission } from "../permissions.ts";
import type { Interaction } from "./interaction.ts";

/** How long a pass lasts, in milliseconds: as long as the private message it came with can be used. */
const passLifeMs = 15 * 60_000;

/** Who may change a server's settings. */
type Visitor = Pick<Interaction, "person" | "memberPermissions"> & { readonly guildId: string };

/**
 * Decides who may change a server's settings, in three steps.
 *
 * The command `/ronnied-house` is for members with Manage Server, and for whom the server's owners give
 * it to in Server Settings → Integrations. Discord enforces that, and an interaction does not say it:
 * that the command came is the proof. So the command hands out a *pass*, which its buttons and their
 * modals carry in their custom ids.
 *
 * A button or a modal of somebody with Manage Server is taken as it is. One of somebody else needs a
 * pass: it is signed with the bot's token over server, user and end, so that no user can make one,
 * lend theirs, or keep it for longer than a quarter of an hour after the right was taken away.
 *
 * That a modal is sent only by whom it was opened for is Discord's rule; nothing here relies on it.
 */
export class HousePasses {
  readonly #secret: string;
  readonly #now: () => number;

  /** `now` is in milliseconds. All processes with the same secret take each other's passes. */
  constructor(secret: string, now: () => number) {
    this.#secret = secret;
    this.#now = now;
  }

  /** A pass for the user of a command, of at most 40 letters, digits, `-` and `_`. */
  issue(visitor: Visitor): string {
    const end = (this.#now() + passLifeMs).toString(36);
    return `${end}-${this.#sign(visitor, end)}`;
  }

  /** Whether a user may change the settings with what their button or modal carries. */
  admits(visitor: Visitor, pass: string): boolean {
    if (hasPermission(visitor.memberPermissions, "manageServer")) return true;
    const [, end = "", signature = ""] = /^([\da-z]{1,11})-([\w-]{22})$/.exec(pass) ?? [];
    if (Number.parseInt(end, 36) < this.#now()) return false;
    const [given, wanted] = [signature, this.#sign(visitor, end)].map((text) => Buffer.from(text));
    return given !== undefined && wanted !== undefined && given.length === wanted.length &&
      timingSafeEqual(given, wanted);
  }

  #sign({ guildId, person }: Visitor, end: string): string {
    const signed = ["house", guildId, person.id, end].join(":");
    const digest = createHmac("sha256", this.#secret).update(signed).digest();
    return digest.subarray(0, 16).toString("base64url");
  }
}
