import type { UncalledGames } from "../../src/discord/board/mod.ts";
import type {
  Failure,
  FailureReason,
  FirstAnswer,
  InteractionRef,
  Messaging,
  OutgoingMessage,
  Sent,
} from "../../src/discord/connection/mod.ts";
import type { Interaction } from "../../src/discord/interactions/interaction.ts";
import { snowflakeAt } from "./_snowflake.ts";

/** Something the bot sent. */
export interface Call {
  readonly what: keyof Messaging;
  /** Of a first answer. */
  readonly type: FirstAnswer["type"] | null;
  readonly message: OutgoingMessage | null;
  readonly ephemeral: boolean;
  /** Of an update. */
  readonly isOnce: boolean | null;
  /** Of an edit: which message. */
  readonly messageId: string | null;
}

const call: Omit<Call, "what"> = {
  type: null,
  message: null,
  ephemeral: false,
  isOnce: null,
  messageId: null,
};

/** What Discord says to a request that succeeds. */
export const accepted: Sent = { ok: true, messageId: null };

/** A failure for this reason. */
export function failed(reason: FailureReason): Failure {
  return { ok: false, status: 400, code: 0, reason };
}

/** Messaging that records every call, and answers as `decide` says. */
export class RecordedMessaging implements Messaging {
  readonly calls: Call[] = [];
  /** Decides about each call; by default it succeeds. New public messages get an id. */
  decide: (call: Call) => Sent | Promise<Sent> = () => accepted;
  /** The public message that was made last. */
  newestId: string;
  #waiting: { readonly count: number; resolve(): void }[] = [];

  /** Every message is made at this time, in milliseconds since the epoch. */
  constructor(now = Date.now()) {
    this.newestId = snowflakeAt(now);
  }

  /** Every call as "answer update", "followUp ephemeral" and so on. */
  get log(): readonly string[] {
    return this.calls.map(({ what, type, ephemeral }) =>
      [what, ...type ? [type] : [], ...ephemeral ? ["ephemeral"] : []].join(" ")
    );
  }

  /** Resolves when this number of calls was made. */
  async called(count: number): Promise<void> {
    if (this.calls.length >= count) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ count, resolve });
    await promise;
  }

  answer(_: InteractionRef, answer: FirstAnswer): Promise<Sent> {
    return this.#record({ ...call, what: "answer", ...answer });
  }

  followUp(_: InteractionRef, message: OutgoingMessage, ephemeral: boolean): Promise<Sent> {
    return this.#record({ ...call, what: "followUp", message, ephemeral });
  }

  editOriginal(_: InteractionRef, message: OutgoingMessage): Promise<Sent> {
    return this.#record({ ...call, what: "editOriginal", message });
  }

  editFollowUp(_: InteractionRef, messageId: string, message: OutgoingMessage): Promise<Sent> {
    return this.#record({ ...call, what: "editFollowUp", message, messageId });
  }

  createMessage(_: unknown, message: OutgoingMessage): Promise<Sent> {
    return this.#record({ ...call, what: "createMessage", message });
  }

  editMessage(_: unknown, messageId: unknown, message: OutgoingMessage): Promise<Sent> {
    return this.#record({ ...call, what: "editMessage", message, messageId: String(messageId) });
  }

  async #record(call: Call): Promise<Sent> {
    this.calls.push(call);
    this.#waiting = this.#waiting.filter(({ count, resolve }) => {
      if (this.calls.length < count) return true;
      resolve();
      return false;
    });
    const sent = await this.decide(call);
    const makesMessage = call.type === "message" ||
      ["createMessage", "followUp"].includes(call.what);
    if (!sent.ok || !makesMessage || call.ephemeral) return sent;
    this.newestId = String(BigInt(this.newestId) + 1n);
    return { ok: true, messageId: this.newestId };
  }
}

/** The games whose players are still to be called. */
export class RecordedCalls implements UncalledGames {
  readonly gameIds = new Set<string>();

  add(gameId: string): Promise<void> {
    this.gameIds.add(gameId);
    return Promise.resolve();
  }

  remove(gameId: string): Promise<void> {
    this.gameIds.delete(gameId);
    return Promise.resolve();
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.gameIds]);
  }
}

let interactions = 1_000;

/** Ann's use of a component. */
export function componentUse(
  customId: string,
  messageId = "8001",
  values: readonly string[] = [],
  isPrivate = false,
) {
  return interactionWith({ type: "component", customId, messageId, isPrivate, values });
}

/** Ann's use of a command. */
export function commandUse(name: string) {
  return interactionWith({ type: "command", name, commandId: null, options: new Map() });
}

function interactionWith(
  action: Interaction["action"],
): Interaction & { readonly guildId: string } {
  interactions += 1;
  return {
    id: String(interactions),
    token: `token-${interactions}`,
    action,
    guildId: "2001",
    isInvited: true,
    channelId: "3001",
    channelType: 0,
    person: { id: "1001", name: "Ann" },
    locale: "en-US",
    guildLocale: "en-US",
    memberPermissions: 0n,
    appPermissions: ~0n,
  };
}
