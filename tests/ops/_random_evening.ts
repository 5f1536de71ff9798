import type { Move } from "../../src/game/mod.ts";
import { GameService, TabService } from "../../src/service/mod.ts";
import type { RedisStore } from "../../src/storage/mod.ts";
import { seededEnv, seededRandom } from "../_helpers/seeded_env.ts";

const houseRules = {
  maxPlayers: 5,
  diceSides: 6,
  criticalHit: 6,
  criticalFail: 1,
  forceStartAfterMs: 5_000,
};

const people = ["Ann", "Ben", "Cleo", "Dan", "Eve"].map((name, index) => ({
  id: `${1001 + index}`,
  name,
}));

/** Random interactions with the use cases, the same for the same seed. */
export class RandomEvening {
  readonly #games: GameService;
  readonly #tabs: TabService;
  readonly #random: () => number;
  #now = 1_750_000_000_000;
  #presses = 0;
  readonly #name: string;

  constructor(store: RedisStore, seed: number) {
    const ports = { ...store, envSource: seededEnv(seed, () => this.#now) };
    // Spreading a class instance takes its fields, which is what the ports are.
    this.#games = new GameService(ports, houseRules);
    this.#tabs = new TabService(ports);
    this.#random = seededRandom(seed);
    this.#name = `e${seed}`;
  }

  /** This number of interactions, one after the other. */
  async play(presses: number): Promise<void> {
    for (let count = 0; count < presses; count++) await this.press();
  }

  /** One interaction of a player, allowed or not. */
  async press(): Promise<void> {
    this.#now += 1_000;
    this.#presses += 1;
    const guild = this.#pick(["1", "2"]);
    const place = { guildId: `90${guild}`, channelId: `80${guild}${this.#pick(["1", "2"])}` };
    const press = {
      id: `${this.#name}-${this.#presses}`,
      person: this.#pick(people),
      signal: new AbortController().signal,
    };
    const chance = this.#random();
    if (chance < 0.12) return void await this.#games.start(place, press);
    if (chance < 0.22) return void await this.#tabs.pay(place.guildId, press, this.#pick([1, 3]));
    if (chance < 0.24) return void await this.#tabs.newSession(place, press, true);
    await this.#games.moveInChannel(place.channelId, this.#move(), press);
  }

  #move(): Move {
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
      { type: "leave", round },
    ]);
  }

  #pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.#random() * choices.length)];
    if (choice === undefined) throw new RangeError("Nothing to pick from");
    return choice;
  }
}
