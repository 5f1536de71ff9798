import assert from "node:assert/strict";
import { discordLimits, type Emulator, relaxedLimits } from "../../../src/emulator/mod.ts";
import { sessionTest } from "../_emulator_session.ts";
import { type Answer, rest } from "../_raw_bot.ts";

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const gif = new TextEncoder().encode("GIF89a…");

function uri(bytes: Uint8Array, type = "image/png"): string {
  return `data:${type};base64,${bytes.toBase64()}`;
}

function emojis(discord: Emulator, method: string, id = "", body?: unknown): Promise<Answer> {
  const path = `/applications/${discord.applicationId}/emojis${id && `/${id}`}`;
  return rest(discord, method, path, body);
}

sessionTest("an emoji is made, listed, renamed and deleted", async ({ discord }) => {
  const made = await emojis(discord, "POST", "", { name: "die_1", image: uri(png) });
  const { id, user, ...rest } = made.body;
  assert.equal(made.status, 201);
  assert.match(id, /^\d{17,}$/);
  assert.equal(user.id, discord.applicationId);
  assert.deepEqual(rest, {
    name: "die_1",
    roles: [],
    require_colons: true,
    managed: false,
    animated: false,
    available: true,
  });
  assert.deepEqual(discord.emojiImage(id), { type: "image/png", bytes: png });
  assert.deepEqual((await emojis(discord, "GET")).body, { items: [made.body] });
  const renamed = await emojis(discord, "PATCH", id, { name: "die_one" });
  assert.deepEqual(renamed.body, { ...made.body, name: "die_one" });
  assert.deepEqual((await emojis(discord, "GET", id)).body, renamed.body);
  assert.equal((await emojis(discord, "DELETE", id)).status, 204);
  assert.deepEqual(discord.emojis(), []);
  for (const [method, body] of [["GET"], ["PATCH", { name: "ab" }], ["DELETE"]] as const) {
    const gone = await emojis(discord, method, id, body);
    assert.deepEqual([gone.status, gone.body.code], [404, 10014], method);
  }
});

sessionTest("a GIF is animated", async ({ discord }) => {
  const made = await emojis(discord, "POST", "", { name: "tumble", image: uri(gif, "image/gif") });
  assert.equal(made.body.animated, true);
});

sessionTest("a bad name or image is refused", async ({ discord }) => {
  await emojis(discord, "POST", "", { name: "taken", image: uri(png) });
  const good = { name: "good", image: uri(png) };
  const cases = [
    [{}, "name", "BASE_TYPE_REQUIRED"],
    [{ name: "a" }, "name", "BASE_TYPE_BAD_LENGTH"],
    [{ name: "a".repeat(33) }, "name", "BASE_TYPE_BAD_LENGTH"],
    [{ name: "not-this" }, "name", "STRING_TYPE_REGEX"],
    [{ name: "taken" }, "name", "APPLICATION_EMOJI_NAME_ALREADY_TAKEN"],
    [{}, "image", "BASE_TYPE_REQUIRED"],
    [{ image: "a picture" }, "image", "IMAGE_INVALID"],
    [{ image: uri(png, "image/bmp") }, "image", "IMAGE_INVALID"],
    [{ image: uri(gif) }, "image", "IMAGE_INVALID"],
    [{ image: `${uri(png)}a` }, "image", "IMAGE_INVALID"],
    [{ image: uri(new Uint8Array(256 * 1024 + 1)) }, "image", "BINARY_TYPE_MAX_SIZE"],
  ] as const;
  for (const [wrong, field, code] of cases) {
    const body = { ...good, ...wrong, ...code === "BASE_TYPE_REQUIRED" && { [field]: undefined } };
    const refused = await emojis(discord, "POST", "", body);
    assert.deepEqual([refused.status, refused.body.code], [400, 50035], code);
    assert.equal(refused.body.errors[field]._errors[0].code, code);
  }
  assert.equal(discord.emojis().length, 1);
});

sessionTest("an application has no more emoji than the limit", async ({ discord }) => {
  assert.equal(discordLimits.emojis, 2_000);
  await emojis(discord, "POST", "", { name: "one", image: uri(png) });
  const refused = await emojis(discord, "POST", "", { name: "more", image: uri(png) });
  assert.deepEqual([refused.status, refused.body.code], [400, 30008]);
}, { limits: { ...relaxedLimits, emojis: 1 } });

sessionTest("another application's emoji are refused", async ({ discord }) => {
  for (const path of ["/applications/5/emojis", "/applications/5/emojis/6"]) {
    const foreign = await rest(discord, "GET", path);
    assert.deepEqual([foreign.status, foreign.body.code], [403, 20012]);
  }
});
