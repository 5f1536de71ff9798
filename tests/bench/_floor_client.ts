import type { InteractionCallbackData } from "@discordeno/bot";
import { createClient } from "redis";
import { lend, prepared, type Press, type Records } from "./_floors.ts";

/** A client of the Redis library's as it comes, and what a press on it reads and writes. */
export interface LibraryClient {
  readonly client: ReturnType<typeof newClient>;
  readonly records: Records;
}

/** The same two trips, which the library's client writes and whose replies it reads. */
export async function openFloor(url: string, answer: InteractionCallbackData): Promise<Press> {
  const lending = await lend("client", (records) => openClient(url, records));
  return () =>
    lending.lend(async ({ client, records }) => {
      await sendTrip(client, records.reading());
      await commit(client, records.writing(prepared));
      return answer;
    });
}

export async function openClient(url: string, records: Records): Promise<LibraryClient> {
  const client = newClient(url);
  await client.connect();
  return { client, records };
}

/** Sends commands at once. @throws {Error} if a reply is an error. */
export function sendTrip(
  client: LibraryClient["client"],
  commands: readonly (readonly string[])[],
): Promise<readonly unknown[]> {
  return Promise.all(commands.map((command) => client.sendCommand(command)));
}

/** Sends commands that end with EXEC. @throws {Error} if a reply is an error, or they were undone. */
export async function commit(
  client: LibraryClient["client"],
  commands: readonly (readonly string[])[],
): Promise<void> {
  const replies = await sendTrip(client, commands);
  if (!Array.isArray(replies.at(-1))) throw new Error("Redis has undone the transaction");
}

function newClient(url: string) {
  const client = createClient({
    url,
    RESP: 3,
    maintNotifications: "disabled",
    disableClientInfo: true,
    socket: { reconnectStrategy: false },
  });
  // What was sent fails then, and with it the bot.
  client.on("error", () => {});
  return client;
}
