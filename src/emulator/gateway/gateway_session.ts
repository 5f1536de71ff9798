import { GatewayOpcodes } from "discord-api-types/gateway/v10";
import type { GatewayPayload } from "../wire.ts";

/** What a session needs of the socket it is on. */
export interface SessionSocket {
  send(payload: GatewayPayload): void;
}

/** A session outlives its sockets: it numbers events and keeps them for replay. */
export class GatewaySession {
  readonly id = crypto.randomUUID().replaceAll("-", "");
  readonly shard: readonly [number, number];
  readonly #replayed: number;
  #sequence = 0;
  #kept: GatewayPayload[] = [];
  #socket: SessionSocket | undefined;
  #lostAt: number | undefined;

  constructor(shard: readonly [number, number], replayedEvents: number) {
    this.shard = shard;
    this.#replayed = replayedEvents;
  }

  get sequence(): number {
    return this.#sequence;
  }

  get socket(): SessionSocket | undefined {
    return this.#socket;
  }

  attach(socket: SessionSocket): void {
    this.#socket = socket;
    this.#lostAt = undefined;
  }

  detach(now: number): void {
    this.#socket = undefined;
    this.#lostAt = now;
  }

  /** Whether it has been without a socket for longer than `lifetimeMs`. */
  isExpired(now: number, lifetimeMs: number): boolean {
    return this.#lostAt !== undefined && now - this.#lostAt > lifetimeMs;
  }

  /** Whether events of a guild belong to this shard (Discord docs: Gateway, Sharding). */
  covers(guildId: string | undefined): boolean {
    const [index, total] = this.shard;
    return Number((BigInt(guildId ?? 0) >> 22n) % BigInt(total)) === index;
  }

  /** Sends an event, or keeps it for a resume; true when a socket was there to take it. */
  dispatch(name: string, data: unknown): boolean {
    const payload = { op: GatewayOpcodes.Dispatch, t: name, s: ++this.#sequence, d: data };
    this.#kept.push(payload);
    if (this.#kept.length > this.#replayed) this.#kept.shift();
    this.#socket?.send(payload);
    return this.#socket !== undefined;
  }

  /** Whether everything after `sequence` is still kept. */
  canReplayFrom(sequence: number): boolean {
    const oldest = this.#kept[0]?.s ?? this.#sequence + 1;
    return sequence >= oldest - 1;
  }

  replay(sequence: number): void {
    for (const payload of this.#kept) {
      if ((payload.s ?? 0) > sequence) this.#socket?.send(payload);
    }
  }
}
