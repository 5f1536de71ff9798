/**
 * `deno task night`: two processes of the program on a Redis Cluster, of which servers and processes are
 * lost while people play 200 games; then all they were told is compared with what is stored. It needs
 * redis-server.
 */
import { parseArgs } from "node:util";
import { print } from "../_helpers/print.ts";
import { wholeNumber } from "../_helpers/whole_number.ts";
import { runNight } from "./_night.ts";

/** What interactions did is remembered for 15 minutes, and looked at in the end. */
const mostGames = 500;

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      games: { type: "string", default: "200" },
    },
  });
  const [seed, games] = [wholeNumber(values.seed), wholeNumber(values.games)];
  if (games > mostGames) throw new RangeError(`Cannot play ${games} games: ${mostGames} at most`);
  print(`Seed ${seed}`);
  const { figures, problems } = await runNight({ seed, games, log: print });
  print(figures);
  for (const problem of problems) print(problem);
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
