import type { BigString } from "@discordeno/bot";
import { invitePermissions } from "./permissions.ts";

/** The page on which an owner adds the bot to a server, with the permissions that it needs. */
export function inviteUrl(applicationId: BigString): string {
  const query = new URLSearchParams({
    client_id: String(applicationId),
    scope: "bot applications.commands",
    permissions: String(invitePermissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
