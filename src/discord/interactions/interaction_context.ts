import type {
  CorrectionService,
  GameService,
  House,
  HouseService,
  Invocation,
  TabService,
} from "../../service/mod.ts";
import type { BoardKeeper } from "../board/mod.ts";
import type { Messaging } from "../connection/mod.ts";
import type { NoticeKeeper } from "../notices/mod.ts";
import type { HousePasses } from "./house_pass.ts";
import type { Interaction } from "./interaction.ts";
import type { PickVariant } from "../render/mod.ts";
import type { PrivateNotes } from "./private_notes.ts";
import type { Reply } from "./reply.ts";
import type { Voice } from "../words/mod.ts";

/** What the handlers of commands and components work with. */
export interface Services {
  readonly games: GameService;
  readonly tabs: TabService;
  readonly corrections: CorrectionService;
  readonly boards: BoardKeeper;
  readonly notices: NoticeKeeper;
  readonly messaging: Messaging;
  readonly notes: PrivateNotes;
  readonly house: HouseService;
  readonly passes: HousePasses;
  /** The page on which an owner adds the bot to a server. */
  readonly inviteUrl: string;
}

/** One interaction and what answers it. It is from a channel of a guild: the router checks that. */
export interface InteractionContext {
  readonly services: Services;
  readonly interaction: Interaction & { readonly guildId: string };
  readonly invocation: Invocation;
  readonly reply: Reply;
  /** For what only the user reads: in their language. */
  readonly voice: Voice;
  /** For what the channel reads. What belongs to a game is in the language of the game. */
  readonly publicVoice: Voice;
  /** What the server has settled, as far as it is known: see `asHouseSpeaks`. */
  readonly house: House;
  /** Chooses among variants of a text, the same for the same interaction. */
  readonly pick: PickVariant;
}
