import { encode } from "modern-gif";
import type { Page } from "playwright-core";
import { delay } from "../../src/async/mod.ts";

/** A picture of the page, and from when to when it looked like that, in milliseconds. */
interface Shot {
  readonly png: string;
  readonly from: number;
  until: number;
}

/** Between two pictures. */
const shotMs = 120;
/** GIFs count in hundredths of a second. */
const roundTo = 10;

/**
 * Takes pictures of a page while something happens on it, and makes an animated GIF of them. Leaves the
 * page.
 */
export async function recordGif(
  page: Page,
  happens: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const shots = await takeShots(page, happens);
  // Nothing draws there, and no policy of the page applies.
  await page.goto("about:blank");
  const frames = [];
  for (const { png, from, until } of shots) {
    const data = await pixelsOf(page, png);
    frames.push({ data, delay: Math.round((until - from) / roundTo) * roundTo });
  }
  return new Uint8Array(await encode({ width, height, maxColors: 200, frames }));
}

async function takeShots(page: Page, happens: () => Promise<void>): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  let isOver = false;
  const over = happens().finally(() => isOver = true);
  while (!isOver) {
    const from = performance.now();
    const png = (await page.screenshot({ caret: "hide" })).toString("base64");
    const last = shots.at(-1);
    if (last) last.until = from;
    if (last?.png !== png) shots.push({ png, from, until: from + shotMs });
    await delay(Math.max(0, shotMs - (performance.now() - from)));
  }
  await over;
  return shots;
}

/** The colours of a PNG, four bytes for each pixel: the browser reads it. */
async function pixelsOf(page: Page, png: string): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = await page.evaluate<string>(`(async () => {
    const bytes = Uint8Array.fromBase64("${png}");
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return new Uint8Array(context.getImageData(0, 0, image.width, image.height).data).toBase64();
  })()`);
  return Uint8Array.fromBase64(pixels);
}
