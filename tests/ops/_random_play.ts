import type { Move, Payment } from "../../src/game/mod.ts";
import {
  CorrectionService,
  GameService,
  houseWith,
  type Invocation,
  TabService,
} from "../../src/service/mod.ts";
import type { RedisStore } from "../../src/storage/mod.ts";
import { seededEnv, seededRandom } from "../_helpers/seeded_env.ts";
import { usualRules } from "../_helpers/usual_rules.ts";

const houseRules = { ...usualRules, maxPlayers: 5, forceStartAfterMs: 5_000 };

const people = ["Ann", "Ben", "Cleo", "Dan", "Eve"].map((name, index) => ({
  id: `${1001 + index}`,
  name,
}));

/** Random moves through the use cases, the same for the same seed. */
export class RandomPlay {
  readonly #games: GameService;
  readonly #tabs: TabService;
  readonly #corrections: CorrectionService;
  #paid: readonly Payment[] = [];
  readonly #random: () => number;
  #now = 1_750_000_000_000;
  #moves = 0;
  readonly #name: string;

  constructor(store: RedisStore, seed: number) {
    const ports = { ...store, envSource: seededEnv(seed, () => this.#now) };
    // Spreading a class instance takes its fields, which is what the ports are.
    this.#games = new GameService(ports, houseWith(houseRules));
    this.#tabs = new TabService(ports);
    this.#corrections = new CorrectionService(ports);
    this.#random = seededRandom(seed);
    this.#name = `e${seed}`;
  }

  /** Makes moves, one after the other. */
  async play(moves: number): Promise<void> {
    for (let count = 0; count < moves; count++) await this.move();
  }

  /** Makes one move of one person, allowed or not. */
  async move(): Promise<void> {
    this.#now += 1_000;
    this.#moves += 1;
    const guild = this.#pick(["1", "2"]);
    const place = { guildId: `90${guild}`, channelId: `80${guild}${this.#pick(["1", "2"])}` };
    const invocation = {
      id: `${this.#name}-${this.#moves}`,
      person: this.#pick(people),
      signal: new AbortController().signal,
    };
    const chance = this.#random();
    if (chance < 0.12) return void await this.#games.start(place, invocation);
    if (chance < 0.22) {
      const { payments } = await this.#tabs.pay(place.guildId, invocation, this.#pick([1, 3]));
      if (payments.length > 0) this.#paid = payments;
      return;
    }
    if (chance < 0.28) return await this.#takeBack(place.guildId, invocation);
    if (chance < 0.3) return void await this.#tabs.newSession(place, invocation, true);
    await this.#games.moveInChannel(place, this.#anyMove(), invocation);
  }

  /** Undoes a payment of those made last, or voids a drink. */
  async #takeBack(guildId: string, invocation: Invocation): Promise<void> {
    const [last] = this.#paid;
    if (last !== undefined && this.#random() < 0.6) {
      const person = people.find(({ id }) => id === last.payerId) ?? invocation.person;
      const ids = this.#paid.map(({ id }) => id);
      return void await this.#tabs.undo(last.sessionId, ids, { ...invocation, person });
    }
    const listed = await this.#corrections.list(guildId, invocation.person, true, null);
    if ("refused" in listed || listed.committed.length === 0) return;
    const { drinkId } = this.#pick(listed.committed);
    await this.#corrections.voidDrink(guildId, drinkId, invocation, true);
  }

  #anyMove(): Move {
    const round = null;
    return this.#pick<Move>([
      { type: "join" },
      { type: "join" },
      { type: "begin" },
      { type: "begin" },
      { type: "roll", round },
      { type: "roll", round },
      { type: "roll", round },
      { type: "roll", round },
      { type: "give", targetId: this.#pick(people).id, round },
      { type: "give", targetId: this.#pick(people).id, round },
      { type: "leave", round, isSure: true },
    ]);
  }

  #pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.#random() * choices.length)];
    if (choice === undefined) throw new RangeError("Nothing to pick from");
    return choice;
  }
}
