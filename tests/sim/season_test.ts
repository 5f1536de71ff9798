import { redisTest } from "../_helpers/redis_server.ts";
import { playSeason, type SeasonReport } from "./_season.ts";

const isLong = Deno.env.get("LONG") === "1";
const evenings = isLong ? 200 : 20;
const eveningsOnRedis = isLong ? 40 : 4;

Deno.test(`${evenings} evenings of people who press everything, with all that can go wrong`, async () => {
  tell(await playSeason({ seed: 1, evenings, lanes: 10 }));
});

redisTest(`${eveningsOnRedis} evenings on a redis-server that is killed and frozen`, async () => {
  tell(await playSeason({ seed: 500, evenings: eveningsOnRedis, lanes: 4, kind: "server" }));
});

function tell({ evenings, presses, games, troubles, restarts }: SeasonReport): void {
  const line = `${evenings} evenings: ${games} games, ${presses} presses, ${troubles} troubles, ` +
    `${restarts} restarts\n`;
  Deno.stdout.writeSync(new TextEncoder().encode(line));
}
