import type { DiscordGatewayPayload, DiscordInteraction } from "@discordeno/bot";
import { delay } from "../../async/mod.ts";
import type { ConnectionContext } from "./connection_context.ts";
import type { DiscordBot, ReceivedInteraction } from "./discord_bot.ts";
import { readEntries } from "./modal_entries.ts";
import type { ReceivedAt } from "./received_at.ts";

/** What hands over events, and knows what of them is being handled. */
export interface Dispatch {
  (packet: DiscordGatewayPayload, shardId: number): void;
  /** Resolves when everything that came on a shard is handled, after `withinMs` at the latest. */
  finish(shardId: number, withinMs: number): Promise<void>;
}

/**
 * Hands interactions, the only events this bot needs, from the shards to the bot. A malformed one or
 * a handler that fails harms neither the shard nor the process; in discordeno's own handlers the
 * rejection would be unhandled and end the process.
 */
export function createDispatch(
  { bot, clock, log, observe }: ConnectionContext,
  receivedAt: ReceivedAt,
  onInteraction: (interaction: ReceivedInteraction) => Promise<void>,
): Dispatch {
  /** By shard, what is being handled. */
  const handled = new Map<number, Set<Promise<void>>>();

  async function handle(interaction: ReceivedInteraction): Promise<void> {
    const forget = receivedAt.note(interaction.id, clock());
    try {
      await onInteraction(interaction);
    } catch (bug) {
      observe({ kind: "handler_failed" });
      log.error("An interaction's handler failed", { bug });
    } finally {
      forget();
    }
  }

  function dispatch(packet: DiscordGatewayPayload, shardId: number): void {
    if (packet.t !== "INTERACTION_CREATE") return;
    const interaction = read(bot, packet.d, shardId);
    if (interaction === undefined) {
      observe({ kind: "malformed_interaction" });
      log.warn("An interaction could not be read: its sender gets no answer");
      return;
    }
    observe({ kind: "interaction", shardId });
    const interactionId = String(interaction.id);
    const running = log.about?.({ interactionId }, () => handle(interaction)) ??
      handle(interaction);
    const ofShard = handled.get(shardId) ?? new Set();
    handled.set(shardId, ofShard.add(running));
    void running.finally(() => ofShard.delete(running));
  }

  async function finish(shardId: number, withinMs: number): Promise<void> {
    const late = new AbortController();
    await Promise.race([Promise.all(handled.get(shardId) ?? []), delay(withinMs, late.signal)]);
    late.abort();
  }

  return Object.assign(dispatch, { finish });
}

/** The interaction as discordeno shapes it; undefined when it can be neither read nor answered. */
function read(bot: DiscordBot, payload: unknown, shardId: number): ReceivedInteraction | undefined {
  try {
    const interaction = bot.transformers.interaction(bot, {
      interaction: payload as DiscordInteraction,
      shardId,
    });
    const { id, token, type } = interaction;
    if (id === undefined || token === undefined || type === undefined) return undefined;
    return Object.assign(interaction, { entries: readEntries(payload) });
  } catch {
    return undefined;
  }
}
