/**
 * Makes the README's pictures of the playground: `deno task capture`. Needs Debian's chromium and a font
 * with emoji in colour.
 *
 * @module
 */
import type { Browser, Page } from "playwright-core";
import { readConfig } from "../../src/config.ts";
import { type Play, startPlay } from "../../src/play/play.ts";
import { delay } from "../../src/async/mod.ts";
import { chromiumPath, loadChromium } from "./_playwright.ts";
import { recordGif } from "./_recording.ts";

const deploy = new URL("../../deploy/", import.meta.url);

/** About as wide as GitHub shows a README; the page needs as much for two screens. */
const small = { width: 1000, height: 760 };
const large = { width: 1360, height: 850 };

const pace = { paceMs: 1_100, patienceMs: 60_000 };
/** So that the beginning and the end of an animation can be read. */
const restMs = 2_500;

/** Two players have the lowest roll, and play it off. */
const rollOff = [6, 2, 2, 5, 3];

await requireEmojiFont();
const chromium = await loadChromium();
const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
await capture(browser, "playground.png", large, async (page, play) => {
  for (const value of [6, 1]) play.bench.dice.add(value);
  const { guild, channel } = play.bench.servers.shown;
  const [ann, ben, cleo] = guild.members().map((one) => one.in(channel));
  await ann?.slash("ronnied start");
  for (const player of [ben, cleo]) await player?.click("Join");
  await ann?.click("Begin");
  for (const player of [ann, ben]) await player?.click("Roll");
  await page.getByRole("combobox", { name: "Who gets the drink?" }).waitFor();
  await delay(restMs);
  return await page.screenshot();
});
await capture(browser, "playground.gif", small, async (page, play) => {
  for (const value of rollOff) play.bench.dice.add(value);
  return await recordGif(page, async () => {
    await delay(restMs);
    await page.getByRole("button", { name: "Play a round for me" }).click();
    await page.getByText("Cleo paid").first().waitFor();
    await delay(restMs);
  });
});
await browser.close();

/** Writes a picture of a playground of its own. */
async function capture(
  browser: Browser,
  name: string,
  viewport: { readonly width: number; readonly height: number },
  take: (page: Page, play: Play) => Promise<Uint8Array>,
): Promise<void> {
  await using play = await startPlay({ ...readConfig({}), port: 0 }, { round: pace });
  const page = await browser.newPage({ viewport });
  await page.goto(play.playground.url);
  await page.getByText("You are all the players.").waitFor();
  const picture = await take(page, play);
  await Deno.writeFile(new URL(name, deploy), picture);
  await page.close();
  print(`deploy/${name}: ${Math.round(picture.length / 1024)} KiB`);
}

/** @throws {Error} where emoji would be empty boxes. */
async function requireEmojiFont(): Promise<void> {
  const { stdout } = await new Deno.Command("fc-list", { args: [":color=true"] }).output();
  if (stdout.length > 0) return;
  throw new Error("There is no font with emoji in colour: install fonts-noto-color-emoji");
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
