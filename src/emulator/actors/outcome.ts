import type { Interaction } from "../interactions/interaction.ts";
import type { ApiModal, InteractionResponseType } from "../wire.ts";
import type { MessageView } from "../world/message_view.ts";
import type { World } from "../world/world.ts";

/** The result of one interaction, as the member who caused it sees it. */
export class Outcome {
  readonly interactionId: string;
  readonly #interaction: Interaction;
  readonly #world: World;

  constructor(interaction: Interaction, world: World) {
    this.interactionId = interaction.id;
    this.#interaction = interaction;
    this.#world = world;
  }

  /** Whether it was answered in time. */
  get ok(): boolean {
    return this.#interaction.answer !== undefined;
  }

  /** What the client shows when no answer came in time, as "This interaction failed". */
  get failed(): string | undefined {
    return this.#interaction.failure;
  }

  /** Milliseconds of real time until the first answer. */
  get firstAnswerMs(): number | undefined {
    return this.#interaction.answer?.afterMs;
  }

  get callbackType(): InteractionResponseType | undefined {
    return this.#interaction.answer?.type;
  }

  /** The modal that it opened, until that is sent. */
  get modal(): ApiModal | undefined {
    return this.#interaction.modal;
  }

  /** The message that answered or was updated, as it stands now; undefined once deleted. */
  get message(): MessageView | undefined {
    return this.#world.view(this.#interaction.originalId);
  }

  /** The follow-ups written so far that still stand. */
  followUps(): readonly MessageView[] {
    return this.#interaction.followUpIds.flatMap((id) => this.#world.view(id) ?? []);
  }
}
