import assert from "node:assert/strict";
import { emojiDrawings, sha256 } from "../../../src/build/emoji_drawings.ts";
import { images } from "../../../src/discord/emoji/images.ts";
import { isOwnName, ownEmoji } from "../../../src/discord/emoji/own_emoji.ts";
import { iconNames } from "../../../src/discord/icons/mod.ts";

Deno.test("images.ts is made of the drawings as they are: else run `deno task emoji`", async () => {
  const drawn = (await emojiDrawings()).map(({ name, drawnFrom }) => [name, drawnFrom]);
  const made = Object.entries(images).map(([name, { drawnFrom }]) => [name, drawnFrom]);
  assert.deepEqual(made, drawn);
  assert.deepEqual(drawn.map(([name]) => name), [...iconNames].sort());
});

Deno.test("an image is below 10 KB, and its emoji's name tells it from others", async () => {
  for (const { name, image, isAnimated } of ownEmoji) {
    const [, type, base64 = ""] = /^data:image\/(png|gif);base64,(.*)$/.exec(image) ?? [];
    const bytes = Uint8Array.fromBase64(base64);
    assert.equal(type, isAnimated ? "gif" : "png");
    assert.ok(bytes.length < 10_000, `${name}: ${bytes.length} bytes`);
    const begin = String.fromCharCode(...bytes.slice(0, 6));
    assert.equal(begin, isAnimated ? "GIF89a" : "\x89PNG\r\n", name);
    assert.match(name, /^\w{2,32}$/);
    assert.ok(isOwnName(name) && name.endsWith((await sha256(bytes)).slice(0, 6)), name);
  }
  assert.deepEqual(ownEmoji.filter(({ isAnimated }) => isAnimated).map(({ icon }) => icon), [
    "tumble",
  ]);
});

Deno.test("only names as the bot gives them are its own", () => {
  for (
    const name of ["face_1", "ronnied", "ronnied_fan", "ronnied_face_1_abc", "Ronnied_a_123abc"]
  ) {
    assert.ok(!isOwnName(name), name);
  }
});
