import type { InteractionCallbackData } from "@discordeno/bot";
import { lend, prepared, type Press } from "./_floors.ts";
import { encode } from "../../src/storage/redis/command_queue.ts";
import { RawConnection } from "./_raw_connection.ts";

/**
 * The least that a press could cost: two prepared texts on a raw socket, and for each a wait until all
 * replies are complete. There is no client, and nothing reads what Redis says.
 */
export async function openFloor(url: string, answer: InteractionCallbackData): Promise<Press> {
  const lending = await lend("calls", async (records) => ({
    connection: await RawConnection.open(url),
    trips: [records.reading(), records.writing(prepared)].map((commands) => ({
      requests: encode(commands).join(""),
      replies: commands.length,
    })),
  }));
  return () =>
    lending.lend(async ({ connection, trips }) => {
      for (const { requests, replies } of trips) await connection.send(requests, replies);
      return answer;
    });
}
