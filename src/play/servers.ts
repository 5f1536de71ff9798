import { ActorError, type Emulator } from "../emulator/mod.ts";
import type { Place, ServerControl } from "../playground/mod.ts";

/** A server with its channel, and who manages it. */
interface ServerPlan {
  readonly name: string;
  readonly channel: string;
  readonly manager: string;
}

const first: ServerPlan = { name: "The Crown", channel: "bar", manager: "Ann" };
const plans: readonly ServerPlan[] = [
  first,
  { name: "Café Central", channel: "terrace", manager: "Ben" },
];
const firstPlayers = ["Ann", "Ben", "Cleo"];

/** The servers of a playground. All people of one are in the others too, when these are shown. */
export class Servers implements ServerControl {
  readonly names = plans.map(({ name }) => name);
  readonly #discord: Emulator;
  readonly #places = new Map<string, Place>();
  readonly #listeners = new Set<() => void>();
  #shown: Place;

  constructor(discord: Emulator) {
    this.#discord = discord;
    this.#shown = this.#open(first);
    for (const name of firstPlayers) {
      this.#shown.guild.addMember({ name, permissions: permissionsOf(name, first) });
    }
  }

  get shown(): Place {
    return this.#shown;
  }

  show(name: string): void {
    const plan = plans.find((one) => one.name === name);
    if (!plan) throw new ActorError(`There is no server ${name}`);
    const people = this.#shown.guild.members();
    const place = this.#places.get(name) ?? this.#open(plan);
    const present = new Set(place.guild.members().map(({ id }) => id));
    for (const sameAs of people.filter(({ id }) => !present.has(id))) {
      const { name } = sameAs;
      place.guild.addMember({ name, sameAs, permissions: permissionsOf(name, plan) });
    }
    this.#shown = place;
    for (const listener of [...this.#listeners]) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #open({ name, channel }: ServerPlan): Place {
    const guild = this.#discord.addGuild({ name });
    const place = { guild, channel: guild.addChannel({ name: channel }) };
    this.#places.set(name, place);
    return place;
  }
}

function permissionsOf(name: string, { manager }: ServerPlan): readonly ["MANAGE_GUILD"] | [] {
  return name === manager ? ["MANAGE_GUILD"] : [];
}
