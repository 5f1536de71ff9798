import {
  applyMove,
  type Changed,
  type Env,
  type Game,
  isRuleError,
  type Move,
  openSession,
  type Person,
  replaceSession,
  type RuleError,
  startGame,
  undoLastPayment,
  voidDrink,
} from "../../src/game/mod.ts";
import type {
  Invocation,
  MoveCommitted,
  Paid,
  Place,
  Result,
  Undone,
  Voided,
} from "../../src/service/mod.ts";
import { homeId, type RedisStore } from "../../src/storage/mod.ts";
import { fixedEnv } from "../_helpers/fixed_env.ts";
import { usualRules } from "../_helpers/usual_rules.ts";

export const ann: Person = { id: "1001", name: "Ann" };
export const ben: Person = { id: "1002", name: "Ben" };
export const cat: Person = { id: "1003", name: "Cat" };

/** The n-th id that a play makes in a guild, which is in the guild's slot, as a cluster needs it. */
export function idOf(number: number, guildId = "guild-t", prefix = guildId): string {
  return homeId(guildId, `${prefix}-${number}-00000`);
}

/** The first session of the guild that plays are in unless they say otherwise; a game comes next. */
export const session: string = idOf(1);

/** Plays on a store: moves by name, dice by script, ids and time by count. */
export class StorePlay {
  readonly store: RedisStore;
  readonly place: Place;
  now = 1_700_000_000_000;
  #dice: number[] = [];
  readonly #prefix: string;
  #ids = 0;
  #invocations = 0;

  /** `ids` keeps apart the ids that two plays in one guild make. */
  constructor(
    store: RedisStore,
    name = "t",
    { channel = name, ids = "" }: { readonly channel?: string; readonly ids?: string } = {},
  ) {
    this.store = store;
    this.place = { guildId: `guild-${name}`, channelId: `channel-${channel}` };
    this.#prefix = `guild-${name}${ids}`;
  }

  /** The faces that come up next; threes after that. */
  dice(...faces: number[]): void {
    this.#dice = faces;
  }

  env(): Env {
    return fixedEnv({
      now: this.now,
      scriptedFace: () => this.#dice.shift() ?? 3,
      newId: () => idOf(++this.#ids, this.place.guildId, this.#prefix),
    });
  }

  invocation(person: Person, id = `${this.#prefix}-p${++this.#invocations}`): Invocation {
    return { id, person, signal: new AbortController().signal };
  }

  /** Starts a game; throws if it is refused. */
  async start(person = ann, expected: string | null = null, invocation = this.invocation(person)) {
    const result = await this.store.games.start<RuleError>(
      this.place,
      expected,
      invocation,
      ({ latest, sessionId }) => {
        const env = this.env();
        const opened = sessionId === null ? openSession(this.place.guildId, person, env) : null;
        const started = startGame(
          {
            ...this.place,
            sessionId: sessionId ?? opened?.id ?? "",
            creator: person,
            houseRules: usualRules,
          },
          latest?.game ?? null,
          env,
        );
        return isRuleError(started)
          ? { refuse: started }
          : { commit: { started, session: opened } };
      },
    );
    return committed(result);
  }

  /** Opens the next game for the players of a finished one; throws if it is refused. */
  async again(person: Person, gameId: string) {
    return committed(
      await this.store.games.start<RuleError | null>(
        this.place,
        gameId,
        this.invocation(person),
        ({ latest, expected, sessionId }) => {
          if (!expected || sessionId === null) return { refuse: null };
          const request = {
            ...this.place,
            sessionId,
            creator: person,
            houseRules: usualRules,
            again: expected.game,
          };
          const started = startGame(request, latest?.game ?? null, this.env());
          if (isRuleError(started)) return { refuse: started };
          return { commit: { started, session: null } };
        },
      ),
    );
  }

  /** Makes a move, refused or not. */
  tryMove(
    gameId: string,
    move: Move,
    invocation: Invocation,
  ): Promise<Result<MoveCommitted, RuleError | null>> {
    return this.store.games.change<RuleError | null>(gameId, invocation, (seen) => {
      if (seen === null) return { refuse: null };
      const outcome: Changed | RuleError = applyMove(
        seen.game,
        invocation.person,
        move,
        this.env(),
      );
      return isRuleError(outcome) ? { refuse: outcome } : { commit: outcome };
    });
  }

  /** Makes a move; throws if it is refused. */
  async move(gameId: string, person: Person, move: Move, invocation = this.invocation(person)) {
    return committed(await this.tryMove(gameId, move, invocation));
  }

  join(gameId: string, person: Person) {
    return this.move(gameId, person, { type: "join" });
  }

  begin(gameId: string, person = ann) {
    return this.move(gameId, person, { type: "begin" });
  }

  roll(gameId: string, person: Person, face: number) {
    this.dice(face);
    return this.move(gameId, person, { type: "roll", round: null });
  }

  /** A roll with a face of its own, however the rolls interleave. */
  async rollAs(gameId: string, person: Person, face: number, invocation: Invocation) {
    const env = { ...this.env(), scriptedFace: () => face };
    const move: Move = { type: "roll", round: null };
    return committed(
      await this.store.games.change<RuleError | null>(gameId, invocation, (seen) => {
        if (seen === null) return { refuse: null };
        const outcome = applyMove(seen.game, person, move, env);
        return isRuleError(outcome) ? { refuse: outcome } : { commit: outcome };
      }),
    );
  }

  give(gameId: string, person: Person, targetId: string) {
    return this.move(gameId, person, { type: "give", targetId, round: null });
  }

  pay(
    person: Person,
    sessionIds: readonly string[],
    count = 1,
    invocation = this.invocation(person),
  ) {
    return this.store.ledger.pay(sessionIds, invocation, count, this.now) as Promise<Paid>;
  }

  /** Takes a payment back, refused or not; `offeredIds` are all that may be meant. */
  tryUndo(
    person: Person,
    sessionId: string,
    offeredIds: readonly string[],
    invocation = this.invocation(person),
  ): Promise<Result<Undone, RuleError>> {
    const { now } = this;
    return this.store.ledger.undo<RuleError>(sessionId, invocation, now, (seen) => {
      const undone = undoLastPayment(seen.payments, seen.corrections, person.id, offeredIds, now);
      return isRuleError(undone) ? { refuse: undone } : { commit: undone };
    });
  }

  /** Voids a drink as one who manages messages, refused or not; null if there is no such drink. */
  tryVoid(
    person: Person,
    gameId: string,
    drinkId: string,
    invocation = this.invocation(person),
  ): Promise<Result<Voided, RuleError | null>> {
    return this.store.ledger.voidDrink<RuleError | null>(gameId, drinkId, invocation, (seen) => {
      if (seen === null) return { refuse: null };
      const { drink, isOwed, corrections, session } = seen;
      const voided = voidDrink(drink, isOwed, corrections, session, person, true, this.now);
      return isRuleError(voided) ? { refuse: voided } : { commit: voided };
    });
  }

  /** Pays one drink and takes it back. */
  async payAndUndo(person: Person, sessionId: string): Promise<Undone> {
    const { payments } = await this.pay(person, [sessionId]);
    return committed(await this.tryUndo(person, sessionId, payments.map(({ id }) => id)));
  }

  /** Replaces the session; throws if it is refused. */
  async newSession(person = ann, invocation = this.invocation(person)) {
    const { guildId } = this.place;
    return committed(
      await this.store.sessions.replace<RuleError>(this.place, invocation, (current) => {
        const next = replaceSession(guildId, current, person, true, this.env());
        return isRuleError(next) ? { refuse: next } : { commit: next };
      }),
    );
  }

  /** Saves a message as the game's board. */
  saveBoard(game: Game, messageId = "900") {
    const { channelId } = this.place;
    return this.store.games.saveBoard(game, { channelId, messageId, postedAt: this.now });
  }

  /** A game of Ann and Ben that has begun. */
  async begun(): Promise<Game> {
    const { game } = await this.start();
    await this.join(game.id, ben);
    return (await this.begin(game.id)).game;
  }

  /** A game of Ann and Ben that is over: Ann rolled 6 and gave Ben a drink, Ben rolled 2 and lost. */
  async playGame(): Promise<string> {
    const game = await this.begun();
    await this.roll(game.id, ann, 6);
    await this.give(game.id, ann, ben.id);
    await this.roll(game.id, ben, 2);
    return game.id;
  }
}

/** What resumes a shard. */
export function shardSession(shardId: number, totalShards: number, sequence = 7) {
  const resumeUrl = "wss://gateway.example/";
  return { shardId, totalShards, sessionId: `s${shardId}`, sequence, resumeUrl };
}

/**
 * Plays games with everything in them: hits, debts, payments, corrections, one that runs and one that
 * waits.
 */
export async function playAll(store: RedisStore, name = "t"): Promise<void> {
  const play = new StorePlay(store, name);
  const { game } = await play.start();
  await play.join(game.id, ben);
  await play.join(game.id, cat);
  await play.begin(game.id);
  await play.roll(game.id, ann, 6);
  await play.give(game.id, ann, ben.id);
  await play.roll(game.id, ben, 6);
  await play.give(game.id, ben, ann.id);
  await play.roll(game.id, cat, 1);
  play.now += 1000;
  const alone = await play.start(ann, game.id);
  await play.begin(alone.game.id);
  await play.roll(alone.game.id, ann, 6);
  await play.give(alone.game.id, ann, ann.id);
  const session = idOf(1, `guild-${name}`);
  await play.payAndUndo(ann, session);
  committed(await play.tryVoid(ann, game.id, `${game.id}.003`));
  await play.pay(ann, [session]);
  await play.pay(ben, [session]);
  const running = await play.start(ben, alone.game.id);
  await play.join(running.game.id, ann);
  await play.begin(running.game.id, ben);
  await play.roll(running.game.id, ann, 1);
  const elsewhere = new StorePlay(store, name, { channel: `${name}-2`, ids: "e" });
  const waiting = await elsewhere.start(ann);
  await elsewhere.saveBoard(waiting.game);
}

/** What was committed; throws if it was refused. */
export function committed<C, R>(result: Result<C, R>): C {
  if ("committed" in result) return result.committed;
  throw new Error(`Refused: ${JSON.stringify(result.refused)}`);
}
