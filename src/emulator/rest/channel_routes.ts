import { Hono } from "hono";
import { DiscordError } from "../discord_error.ts";
import { type MessageForm, messageFormOf } from "../forms/message_form.ts";
import type { StoredMessage } from "../world/message_store.ts";
import { editMessage, writeMessage } from "../world/message_writer.ts";
import { may, maySend } from "../world/permissions.ts";
import { type Channel, isThread } from "../world/guild.ts";
import { Nonces } from "../world/nonces.ts";
import type { World } from "../world/world.ts";
import type { RestEnv, RestParts } from "./rest_parts.ts";

/** Messages that a bot writes by itself (Discord docs: Message, Endpoints). */
export function channelRoutes({ world, oldEdits }: RestParts): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const nonces = new Nonces(world.clock);
  routes.post("/channels/:channel/messages", (c) => {
    const channel = visibleChannel(world, c.req.param("channel"));
    const form = messageFormOf(c.env.body, c.env.files);
    refuseToWrite(world, channel, form);
    const origin = { channel, authorId: world.bot.id };
    return c.json(nonces.once(form, () => writeMessage(world, form, origin)).api);
  });
  routes.patch("/channels/:channel/messages/:message", (c) => {
    const channel = visibleChannel(world, c.req.param("channel"));
    const message = publicMessage(world, channel, c.req.param("message"));
    if (message.api.author.id !== world.bot.id) throw new DiscordError("wrongAuthor");
    refuseArchived(channel);
    const form = messageFormOf(c.env.body, c.env.files);
    oldEdits.check(message);
    editMessage(world, message, form);
    return c.json(message.api);
  });
  routes.delete("/channels/:channel/messages/:message", (c) => {
    const channel = visibleChannel(world, c.req.param("channel"));
    const message = publicMessage(world, channel, c.req.param("message"));
    const isOwn = message.api.author.id === world.bot.id;
    if (!isOwn && !may(world.bot.id, "MANAGE_MESSAGES", channel)) {
      throw new DiscordError("missingPermissions");
    }
    refuseArchived(channel);
    world.messages.delete(message);
    return c.body(null, 204);
  });
  return routes;
}

/** @throws {DiscordError} 10003 when it is gone, 50001 when the bot cannot see it. */
function visibleChannel(world: World, id: string): Channel {
  const channel = world.channel(id);
  if (!may(world.bot.id, "VIEW_CHANNEL", channel)) throw new DiscordError("missingAccess");
  return channel;
}

/** An ephemeral message does not exist for anything but its interaction's token. */
function publicMessage(world: World, channel: Channel, id: string): StoredMessage {
  const message = world.messages.get(id);
  if (message.channelId !== channel.id || message.readerId !== undefined) {
    throw new DiscordError("unknownMessage");
  }
  return message;
}

function refuseToWrite(world: World, channel: Channel, form: MessageForm): void {
  if (!maySend(world.bot.id, channel)) throw new DiscordError("missingPermissions");
  const hasEmbeds = (form.embeds?.length ?? 0) > 0;
  if (hasEmbeds && !may(world.bot.id, "EMBED_LINKS", channel)) {
    throw new DiscordError("missingPermissions");
  }
  const hasFiles = (form.attachments?.added.length ?? 0) > 0;
  if (hasFiles && !may(world.bot.id, "ATTACH_FILES", channel)) {
    throw new DiscordError("missingPermissions");
  }
  refuseArchived(channel);
}

function refuseArchived(channel: Channel): void {
  if (isThread(channel) && channel.archived) throw new DiscordError("archivedThread");
}
