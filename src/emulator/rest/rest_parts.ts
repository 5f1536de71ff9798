import type { Credentials } from "../credentials.ts";
import type { Gateway } from "../gateway/gateway.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { RequestBody } from "../forms/attachment_form.ts";
import type { CommandRegistry } from "../world/command_registry.ts";
import type { EmojiRegistry } from "../world/emoji_registry.ts";
import type { OldEdits } from "../world/old_edits.ts";
import type { World } from "../world/world.ts";

/** What the routes work on. */
export interface RestParts {
  readonly world: World;
  readonly commands: CommandRegistry;
  readonly emojis: EmojiRegistry;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly credentials: Credentials;
  readonly oldEdits: OldEdits;
  readonly gatewayUrl: () => string;
}

/** What a route handler finds besides the request: its body and files, read already. */
export interface RestEnv {
  readonly Bindings: RequestBody;
}
