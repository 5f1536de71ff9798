import { delay } from "../async/mod.ts";
import { encodeCustomId } from "../discord/render/mod.ts";
import { ActorError, ComponentType, type Member, type MessageView } from "../emulator/mod.ts";
import { type Game, isLive } from "../game/mod.ts";
import { type RoundControl, type RoundState, useComponent } from "../playground/mod.ts";
import { StoreError } from "../service/mod.ts";
import { type Action, nextAction } from "./next_action.ts";

/** How a round is played. */
export interface RoundPace {
  /** Between two actions, in milliseconds: people want to read what has become of the last one. */
  readonly paceMs: number;
  /** How long an action is tried, in milliseconds: the visitor may have switched a fault on. */
  readonly patienceMs: number;
}

/** Who plays a round, and how. */
export interface RoundPlayerOptions extends RoundPace {
  /** The members who play, now. */
  readonly members: () => readonly Member[];
  /** The channel's latest game. @throws {StoreError} */
  readonly game: () => Promise<Game | null>;
}

const idle: RoundState = { isPlaying: false, playerId: null, text: "" };
const stuck: RoundState = { ...idle, text: "The bot does not answer: no round is played" };

/**
 * Plays a round for a visitor: presses what the players would press, one after the other, whatever
 * the visitor does meanwhile.
 */
export class RoundPlayer implements RoundControl, AsyncDisposable {
  readonly #options: RoundPlayerOptions;
  readonly #listeners = new Set<() => void>();
  #state = idle;
  #stop: AbortController | null = null;
  #played: Promise<void> = Promise.resolve();

  constructor(options: RoundPlayerOptions) {
    this.#options = options;
  }

  get state(): RoundState {
    return this.#state;
  }

  start(): void {
    if (this.#stop) return;
    const stop = this.#stop = new AbortController();
    const before = this.#played;
    this.#played = before.then(() => this.#play(stop.signal)).finally(() => {
      if (this.#stop === stop) this.stop();
    });
  }

  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    if (this.#state.isPlaying) this.#change(idle);
  }

  /** Calls `listener` after each change of the state. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stop();
    await this.#played;
  }

  async #play(signal: AbortSignal): Promise<void> {
    let last: Action | null = null;
    const { paceMs, patienceMs } = this.#options;
    let giveUpAt = performance.now() + patienceMs;
    while (!signal.aborted && last?.kind !== "pay") {
      try {
        const action = await this.#next(last !== null);
        if (action === null || signal.aborted) return;
        this.#say(action);
        await this.#act(action);
        last = action;
        giveUpAt = performance.now() + paceMs + patienceMs;
      } catch (error) {
        if (!(error instanceof ActorError || error instanceof StoreError)) throw error;
        if (performance.now() >= giveUpAt) return this.#change(stuck);
      }
      await delay(paceMs, signal);
    }
  }

  /** A game that was over before the round is none to go on with. @throws {StoreError} */
  async #next(hasBegun: boolean): Promise<Action | null> {
    const game = await this.#options.game();
    const isOld = game !== null && !isLive(game) && !hasBegun;
    return nextAction(isOld ? null : game, this.#options.members());
  }

  /** @throws {ActorError | StoreError} if it is not possible now, or not answered. */
  async #act({ by, kind }: Action): Promise<void> {
    const member = this.#options.members().find(({ id }) => id === by.id);
    if (!member) throw new ActorError(`${by.name} has left`);
    const outcome = kind === "start"
      ? await member.slash("ronnied start")
      : await this.#use(member, kind);
    if (!outcome.ok) throw new ActorError(`${by.name} got no answer`);
  }

  async #use(member: Member, kind: Exclude<Action["kind"], "start">) {
    const game = await this.#options.game();
    if (!game) throw new ActorError("There is no game");
    const { id: gameId, rounds: { length: round } } = game;
    const idOf = (used: typeof kind | "offer" | "new") =>
      encodeCustomId({ kind: used, gameId, round });
    const menu = idOf("give");
    const isAsked = kind === "give" && messageWith(member, menu) !== undefined;
    const customId = kind === "give" && !isAsked ? idOf("offer") : idOf(kind);
    // The last die may tumble still: people pay when they have seen who lost.
    const message = messageWith(member, kind === "pay" ? idOf("new") : customId);
    if (!message) throw new ActorError(`${member.name} does not see what to press`);
    const values = isAsked ? [pickOne(valuesOf(message, menu), member.id)] : [];
    return await useComponent(member, { message: message.id, customId, values });
  }

  #say({ by: { id: playerId }, text }: Action): void {
    this.#change({ isPlaying: true, playerId, text });
  }

  #change(state: RoundState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

function messageWith(member: Member, customId: string): MessageView | undefined {
  return member.messages().findLast(({ components }) =>
    components.some((row) => row.components.some(({ custom_id }) => custom_id === customId))
  );
}

function valuesOf({ components }: MessageView, customId: string): readonly string[] {
  return components.flatMap((row) => row.components).flatMap((item) =>
    item.type !== ComponentType.Button && item.custom_id === customId
      ? item.options?.map(({ value }) => value) ?? []
      : []
  );
}

/** Anybody but the giver, if there is somebody. */
function pickOne(playerIds: readonly string[], giverId: string): string {
  const others = playerIds.filter((id) => id !== giverId);
  return others[Math.floor(Math.random() * others.length)] ?? giverId;
}
