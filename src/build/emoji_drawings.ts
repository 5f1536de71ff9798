const folder = new URL("../discord/emoji/drawings/", import.meta.url);

/** An emoji before it is an image. */
interface EmojiDrawing {
  readonly name: string;
  /** SVG texts: one for a still image. */
  readonly frames: readonly string[];
  /** The SHA-256 of the frames, in hexadecimal. */
  readonly drawnFrom: string;
}

/** How long each frame of a moving image is shown. */
export const frameMs = 80;

/** The tumbling die shows these faces one after the other, and has turned once with the last. */
const tumble = ["3", "1", "6", "2", "5", "4", "1", "6", "2"].map((face) => `face_${face}`);

/** All emoji, by name: one for each file in `drawings`, and the tumbling die, made of its faces. */
export async function emojiDrawings(): Promise<readonly EmojiDrawing[]> {
  const drawings = new Map<string, readonly string[]>();
  for await (const { name } of Deno.readDir(folder)) {
    drawings.set(name.replace(/\.svg$/, ""), [await Deno.readTextFile(new URL(name, folder))]);
  }
  const faces = tumble.map((face) => drawings.get(face)?.[0] ?? "");
  drawings.set("tumble", faces.map((svg, index) => turned(svg, index / faces.length)));
  const sorted = [...drawings].toSorted(([one], [other]) => one < other ? -1 : 1);
  return await Promise.all(
    sorted.map(async ([name, frames]) => ({
      name,
      frames,
      drawnFrom: await sha256(new TextEncoder().encode(frames.join(""))),
    })),
  );
}

/** Small enough that its corners stay inside, and thrown up twice in a turn. */
function turned(svg: string, part: number): string {
  const up = Math.round(6 * Math.abs(Math.sin(2 * Math.PI * part)));
  const inner = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, "");
  const place = `translate(64 ${67 - up}) rotate(${360 * part}) scale(0.8) translate(-64 -64)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><g transform="${place}">${inner}</g></svg>`;
}

/** In hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
