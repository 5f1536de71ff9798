import type { Interaction } from "../../src/discord/interactions/interaction.ts";
import type { Message } from "../../src/discord/render/mod.ts";
import type { Callback, Sent, Transport } from "../../src/discord/transport.ts";

/** Something the bot sent. */
export interface Call {
  readonly what: "callback" | "followUp" | "editOriginal" | "createMessage" | "editMessage";
  /** The callback's type, or "message". */
  readonly type: Callback["type"];
  readonly message: Message | null;
  readonly isPrivate: boolean;
  /** Of an edit: which message. */
  readonly messageId: string | null;
}

const fine: Sent = { ok: true, messageId: null };

/** Discord's side of the transport: takes everything down, and answers as it is told. */
export class RecordingTransport implements Transport {
  readonly calls: Call[] = [];
  /** Decides about each call; by default Discord takes it and gives new messages an id. */
  decide: (call: Call) => Sent | Promise<Sent> = () => fine;
  /** The message that was made last. */
  newestId: string;
  #waiting: { readonly count: number; resolve(): void }[] = [];

  /** Every message is made at this time, in milliseconds since the epoch. */
  constructor(now = Date.now()) {
    this.newestId = snowflakeAt(now);
  }

  /** Every call as "callback update", "followUp private" and so on. */
  get log(): readonly string[] {
    return this.calls.map(({ what, type, isPrivate }) =>
      [what, ...what === "callback" ? [type] : [], ...isPrivate ? ["private"] : []].join(" ")
    );
  }

  /** Resolves when so many calls were made. */
  async called(count: number): Promise<void> {
    if (this.calls.length >= count) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ count, resolve });
    await promise;
  }

  callback(_: unknown, callback: Callback): Promise<Sent> {
    const message = "message" in callback ? callback.message : null;
    const isPrivate = "isPrivate" in callback && callback.isPrivate;
    return this.#send({ what: "callback", type: callback.type, message, isPrivate });
  }

  followUp(_: unknown, message: Message, isPrivate: boolean): Promise<Sent> {
    return this.#send({ what: "followUp", type: "message", message, isPrivate });
  }

  editOriginal(_: unknown, message: Message): Promise<Sent> {
    return this.#send({ what: "editOriginal", type: "message", message, isPrivate: false });
  }

  createMessage(_: string, message: Message): Promise<Sent> {
    return this.#send({ what: "createMessage", type: "message", message, isPrivate: false });
  }

  editMessage(_: string, messageId: string, message: Message): Promise<Sent> {
    return this.#send({
      what: "editMessage",
      type: "message",
      message,
      isPrivate: false,
      messageId,
    });
  }

  async #send(sent: Omit<Call, "messageId"> & { readonly messageId?: string }): Promise<Sent> {
    const call: Call = { messageId: null, ...sent };
    this.calls.push(call);
    this.#waiting = this.#waiting.filter(({ count, resolve }) => {
      if (this.calls.length < count) return true;
      resolve();
      return false;
    });
    const result = await this.decide(call);
    const makes = call.type === "message" && call.messageId === null && !call.isPrivate;
    if (!result.ok || result.messageId !== null || !makes) return result;
    this.newestId = String(BigInt(this.newestId) + 1n);
    return { ok: true, messageId: this.newestId };
  }
}

/** Discord docs, Reference, Snowflakes. */
function snowflakeAt(ms: number): string {
  return String((BigInt(ms) - 1_420_070_400_000n) << 22n);
}

let interactions = 1_000;

/** Ann's press on a button. */
export function pressOn(customId: string, messageId = "8001", values: readonly string[] = []) {
  return incoming({ type: "component", customId, messageId, values });
}

/** Ann's use of a command. */
export function commandLine(name: string) {
  return incoming({ type: "command", name, options: new Map() });
}

function incoming(action: Interaction["action"]): Interaction & { readonly guildId: string } {
  interactions += 1;
  return {
    id: String(interactions),
    token: `token-${interactions}`,
    action,
    guildId: "2001",
    channelId: "3001",
    channelType: 0,
    person: { id: "1001", name: "Ann" },
    memberPermissions: 0n,
    appPermissions: ~0n,
  };
}
