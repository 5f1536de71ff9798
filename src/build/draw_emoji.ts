/**
 * Makes the emoji's images, `src/discord/emoji/images.ts`, from the drawings beside it:
 * `deno task emoji`.
 *
 * @module
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { encode } from "modern-gif";
import { emojiDrawings, frameMs, sha256 } from "./emoji_drawings.ts";

const target = new URL("../discord/emoji/images.ts", import.meta.url);

/** Discord shows emoji at 48 pixels at most, on screens with two pixels in one. */
const widths = { still: 128, moving: 96 };

const header = `// Generated from drawings/ by \`deno task emoji\`: do not edit.
// deno-fmt-ignore-file

/** An image to be uploaded. */
interface EmojiImage {
  readonly type: "image/png" | "image/gif";
  readonly base64: string;
  /** The first six hexadecimal digits of its SHA-256. */
  readonly hash: string;
  /** The SHA-256 of the drawings that it was made from. */
  readonly drawnFrom: string;
}

/** The images by their names. */
`;

/** The text of the module with all images. */
async function drawAll(): Promise<string> {
  await initWasm(Deno.readFile(new URL(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
  const entries = (await emojiDrawings()).map(async ({ name, frames, drawnFrom }) => {
    const isStill = frames.length === 1;
    const bytes = isStill ? drawStill(frames[0] ?? "") : await drawMoving(frames);
    const image = {
      type: isStill ? "image/png" : "image/gif",
      base64: bytes.toBase64(),
      hash: (await sha256(bytes)).slice(0, 6),
      drawnFrom,
    };
    const fields = Object.entries(image).map(([field, text]) => `    ${field}: "${text}",\n`);
    return `  ${name}: {\n${fields.join("")}  },\n`;
  });
  const table = (await Promise.all(entries)).join("");
  return `${header}export const images = {\n${table}} as const satisfies Record<string, EmojiImage>;\n`;
}

function drawStill(svg: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(draw(svg, widths.still).asPng());
}

async function drawMoving(frames: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const width = widths.moving;
  const gif = await encode({
    width,
    height: width,
    maxColors: 15,
    frames: frames.map((svg) => ({
      data: hardEdged(draw(svg, width).pixels),
      delay: frameMs,
    })),
  });
  return new Uint8Array(gif);
}

/** A pixel of a GIF is there or not. Takes colours that are multiplied with their opacity. */
function hardEdged(pixels: Uint8Array): Uint8Array<ArrayBuffer> {
  const hard = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] ?? 0;
    if (opacity < 128) continue;
    const rgb = pixels.subarray(at, at + 3).map((color) => Math.round(color * 255 / opacity));
    hard.set([...rgb, 255], at);
  }
  return hard;
}

function draw(svg: string, width: number) {
  return new Resvg(svg, { fitTo: { mode: "width", value: width } }).render();
}

if (import.meta.main) await Deno.writeTextFile(target, await drawAll());
