import { Hono } from "hono";
import * as z from "zod";
import { ActorError } from "../actors/actor_error.ts";
import type { GuildHandle } from "../actors/guild_handle.ts";
import type { Emulator } from "../emulator.ts";
import { Permission, type PermissionName } from "../world/permissions.ts";
import { channelInfo, guildInfo, memberInfo } from "../world/guild_info.ts";
import { post } from "./post.ts";

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
  const add = <Body>(path: string, form: z.ZodType<Body>, run: (body: Body) => unknown) =>
    post(routes, path, form, run, 201);
  add("/guilds", guildForm, (body) => guildInfo(discord.addGuild(body).record));
  add(
    "/channels",
    channelForm,
    ({ guild, name }) => channelInfo(findGuild(discord, guild).addChannel({ name }).record),
  );
  add("/threads", threadForm, ({ channel, name }) => {
    const parent = discord.channel(channel);
    if (!parent) throw new ActorError(`There is no channel "${channel}"`);
    return channelInfo(parent.addThread({ name }).record);
  });
  add(
    "/members",
    memberForm,
    ({ guild, ...description }) =>
      memberInfo(findGuild(discord, guild).addMember(description).membership),
  );
  return routes;
}

function findGuild(discord: Emulator, idOrName: string): GuildHandle {
  const guild = discord.guilds().find(({ id, name }) => id === idOrName || name === idOrName);
  if (!guild) throw new ActorError(`There is no guild "${idOrName}"`);
  return guild;
}
