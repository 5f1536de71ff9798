import { Hono } from "hono";
import { z } from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { GuildHandle } from "../actors/guild_handle.ts";
import type { Emulator } from "../emulator.ts";
import { Permission, type PermissionName } from "../world/permissions.ts";
import { channelInfo, guildInfo, memberInfo } from "../world/guild_info.ts";

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

/** Reads and adds guilds, channels, threads and members. */
export function guildRoutes(discord: Emulator): Hono {
  const routes = new Hono();
  routes.get("/state", (c) =>
    c.json({
      restUrl: discord.restUrl,
      gatewayUrl: discord.gatewayUrl,
      applicationId: discord.applicationId,
      now: discord.clock.now(),
      connectedSessions: discord.connectedSessions,
      guilds: discord.guildInfos(c.req.query("member")),
    }));
  routes.post("/guilds", async (c) => {
    const guild = discord.addGuild(guildForm.parse(await c.req.json()));
    return c.json(guildInfo(guild.record), 201);
  });
  routes.post("/channels", async (c) => {
    const { guild, name } = channelForm.parse(await c.req.json());
    return c.json(channelInfo(findGuild(discord, guild).addChannel({ name }).record), 201);
  });
  routes.post("/threads", async (c) => {
    const { channel, name } = threadForm.parse(await c.req.json());
    const parent = discord.channel(channel);
    if (!parent) throw new ActorError(`There is no channel "${channel}"`);
    return c.json(channelInfo(parent.addThread({ name }).record), 201);
  });
  routes.post("/members", async (c) => {
    const { guild, ...description } = memberForm.parse(await c.req.json());
    const member = findGuild(discord, guild).addMember(description);
    return c.json(memberInfo(member.membership), 201);
  });
  return routes;
}

function findGuild(discord: Emulator, idOrName: string): GuildHandle {
  const guild = discord.guilds().find(({ id, name }) => id === idOrName || name === idOrName);
  if (!guild) throw new ActorError(`There is no guild "${idOrName}"`);
  return guild;
}
