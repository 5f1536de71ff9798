import { Hono } from "hono";
import { z } from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { ChannelHandle } from "../actors/channel_handle.ts";
import type { GuildHandle } from "../actors/guild_handle.ts";
import type { Emulator } from "../emulator.ts";
import { Permission, type PermissionName } from "../world/permissions.ts";

const permissionName = z.enum(Object.keys(Permission) as [PermissionName, ...PermissionName[]]);
const guildForm = z.object({ name: z.string() });
const channelForm = z.object({ guild: z.string(), name: z.string() });
const threadForm = z.object({ channel: z.string(), name: z.string() });
const memberForm = z.object({
  guild: z.string(),
  name: z.string(),
  nick: z.string().nullable().default(null),
  permissions: z.array(permissionName).default([]),
});

/** What there is, and adding to it. */
export function placeRoutes(discord: Emulator): Hono {
  const routes = new Hono();
  routes.get("/state", (c) =>
    c.json({
      restUrl: discord.restUrl,
      gatewayUrl: discord.gatewayUrl,
      applicationId: discord.applicationId,
      now: discord.clock.now(),
      connectedSessions: discord.connectedSessions,
      guilds: discord.guilds().map(guildJson),
    }));
  routes.post("/guilds", async (c) => {
    const guild = discord.addGuild(guildForm.parse(await c.req.json()));
    return c.json(guildJson(guild), 201);
  });
  routes.post("/channels", async (c) => {
    const { guild, name } = channelForm.parse(await c.req.json());
    return c.json(channelJson(findGuild(discord, guild).addChannel({ name })), 201);
  });
  routes.post("/threads", async (c) => {
    const { channel, name } = threadForm.parse(await c.req.json());
    const parent = discord.channel(channel);
    if (!parent) throw new ActorError(`There is no channel "${channel}"`);
    return c.json(channelJson(parent.addThread({ name })), 201);
  });
  routes.post("/members", async (c) => {
    const { guild, ...description } = memberForm.parse(await c.req.json());
    const { id, name } = findGuild(discord, guild).addMember(description);
    return c.json({ id, name }, 201);
  });
  return routes;
}

function findGuild(discord: Emulator, idOrName: string): GuildHandle {
  const guild = discord.guilds().find(({ id, name }) => id === idOrName || name === idOrName);
  if (!guild) throw new ActorError(`There is no guild "${idOrName}"`);
  return guild;
}

function guildJson(guild: GuildHandle) {
  return {
    id: guild.id,
    name: guild.name,
    botPresent: guild.record.botPresent,
    channels: guild.channels().map(channelJson),
    members: guild.members().map(({ id, name }) => ({ id, name })),
  };
}

function channelJson({ id, name, record }: ChannelHandle) {
  return {
    id,
    name,
    type: record.type,
    parentId: record.parent?.id ?? null,
    archived: record.archived,
  };
}
