import { type App, type Done, guildOf, type Request } from "./_app.ts";
import type { FaultWindow } from "./_fault_window.ts";
import type { Journal } from "./_journal.ts";

/** After this many answers of "unavailable" to one request the apps have not recovered. */
const maxAttempts = 300;
/** After this many of them during one fault, a person waits. */
const attemptsPerFault = 3;

/** Repeats requests as people press again, on any app, until there is an answer. */
export class RetryingClient {
  readonly #apps: readonly App[];
  readonly #journal: Journal;
  readonly #window: FaultWindow;
  readonly #random: () => number;
  #ids = 0;

  constructor(
    apps: readonly App[],
    journal: Journal,
    window: FaultWindow,
    random: () => number,
  ) {
    this.#apps = apps;
    this.#journal = journal;
    this.#window = window;
    this.#random = random;
  }

  /** Makes a request, now and then through two apps at once. Null if it was refused or given up. */
  async request(wanted: Omit<Request, "id">): Promise<Done | null> {
    const request = { id: `press-${++this.#ids}`, ...wanted };
    const copies = this.#random() < 0.15 ? 2 : 1;
    const first = Math.floor(this.#random() * this.#apps.length);
    const answers = await Promise.all(
      Array.from({ length: copies }, (_, copy) => this.#untilAnswered(request, first + copy)),
    );
    return answers.find((answer) => answer !== null) ?? null;
  }

  /** Where the outcome is known to be nothing, a person may leave it at that. */
  async #untilAnswered(request: Request, first: number): Promise<Done | null> {
    let doubtful = false;
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const app = this.#apps[(first + attempt) % this.#apps.length] as App;
      const answer = await app.request(request);
      this.#window.noteAnswer([app.name, guildOf(request)], answer);
      this.#journal.note(request, answer);
      if (answer.kind === "done") return answer;
      if (answer.kind === "refused") return null;
      doubtful ||= answer.unknown;
      if (!doubtful && this.#random() < 0.3) return null;
      if (attempt % attemptsPerFault === attemptsPerFault - 1) await this.#window.over();
    }
    throw new Error(`Request ${request.id} was never answered: the apps did not recover`);
  }
}
