import { playSeason } from "./_season.ts";

const evenings = Deno.env.get("LONG") === "1" ? 200 : 20;

Deno.test(`${evenings} evenings of people who press everything, with all that can go wrong`, async () => {
  await playSeason({ seed: 1, evenings, lanes: 10 });
});
