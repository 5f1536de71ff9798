import type { App, Done, Pressing } from "./_app.ts";
import type { Journal } from "./_journal.ts";
import type { Weather } from "./_weather.ts";

/** So many answers of "unavailable" to one press, and the apps did not recover. */
const patience = 300;
/** So many of them during one misfortune, and a person waits for its end. */
const pressesPerMisfortune = 3;

/** Presses buttons as people do: again, on any app, until there is an answer. */
export class Presser {
  readonly #apps: readonly App[];
  readonly #journal: Journal;
  readonly #weather: Weather;
  readonly #random: () => number;
  #ids = 0;

  constructor(apps: readonly App[], journal: Journal, weather: Weather, random: () => number) {
    this.#apps = apps;
    this.#journal = journal;
    this.#weather = weather;
    this.#random = random;
  }

  /** Presses; in some cases through two apps at once. Null if it was refused or given up. */
  async invocation({ person, deed }: Omit<Pressing, "id">): Promise<Done | null> {
    const pressing = { id: `press-${++this.#ids}`, person, deed };
    const copies = this.#random() < 0.15 ? 2 : 1;
    const first = Math.floor(this.#random() * this.#apps.length);
    const answers = await Promise.all(
      Array.from({ length: copies }, (_, copy) => this.#untilAnswered(pressing, first + copy)),
    );
    return answers.find((answer) => answer !== null) ?? null;
  }

  /** Where the outcome is known to be nothing, a person may leave it at that. */
  async #untilAnswered(pressing: Pressing, first: number): Promise<Done | null> {
    let doubtful = false;
    for (let attempt = 0; attempt < patience; attempt++) {
      const app = this.#apps[(first + attempt) % this.#apps.length] as App;
      const answer = await app.invocation(pressing);
      this.#weather.noteAnswer(app.name, answer);
      this.#journal.note(pressing, answer);
      if (answer.kind === "done") return answer;
      if (answer.kind === "refused") return null;
      doubtful ||= answer.unknown;
      if (!doubtful && this.#random() < 0.3) {
        this.#journal.givenUp += 1;
        return null;
      }
      if (attempt % pressesPerMisfortune === pressesPerMisfortune - 1) await this.#weather.calm();
    }
    throw new Error(`Press ${pressing.id} was never answered: the apps did not recover`);
  }
}
