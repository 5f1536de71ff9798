import assert from "node:assert/strict";
import { withIcons } from "../../../src/discord/emoji/icon_messaging.ts";
import { characterOf, showIcons } from "../../../src/discord/icons/mod.ts";
import type { ActionRow, Embed, Message } from "../../../src/discord/render/mod.ts";

/** The longest that an icon can become. */
export const longestEmoji = () => "<a:ronnied_tankard_0123ab:12345678901234567890>";

/**
 * Fails if Discord would refuse the message, or if it could mention anybody by accident. Written from
 * Discord's documentation, not from the renderer. Lengths are counted in UTF-16 units, of which there
 * are at least as many as characters.
 */
export function assertAccepted(message: Message): void {
  for (const shown of [withIcons(message, null), withIcons(message, longestEmoji)]) {
    const { content, embeds } = shown;
    assertTexts({ ...content !== undefined && { content }, ...embeds && { embeds } });
  }
  assert.deepEqual(message.allowedMentions.parse, [], "allowedMentions.parse");
  assertComponents(message.components ?? []);
}

function assertTexts({ content, embeds = [] }: Pick<Message, "content" | "embeds">): void {
  // Empty, it takes off what an edited message had.
  if (content) assertText("content", content, 2000);
  assert.ok(content || embeds.length > 0, "an empty message is refused");
  assert.ok(embeds.length <= 10, "embeds");
  for (const embed of embeds) assertEmbed(embed);
  const sum = embeds.flatMap(textsOf).reduce((total, text) => total + text.length, 0);
  assert.ok(sum <= 6000, `all embeds together: ${sum}`);
}

function assertEmbed(embed: Embed): void {
  const { title, description, fields = [], footer } = embed;
  if (title !== undefined) assertText("title", title, 256);
  if (description !== undefined) assertText("description", description, 4096);
  if (footer !== undefined) assertText("footer", footer.text, 2048);
  assert.ok(fields.length <= 25, "fields");
  for (const { name, value } of fields) {
    assertText("field name", name, 256);
    assertText("field value", value, 1024);
  }
}

function textsOf({ title, description, fields = [], footer }: Embed): readonly string[] {
  const inFields = fields.flatMap(({ name, value }) => [name, value]);
  return [title ?? "", description ?? "", footer?.text ?? "", ...inFields];
}

function assertComponents(rows: readonly ActionRow[]): void {
  assert.ok(rows.length <= 5, "rows");
  const all = rows.flatMap((row) => [...row.components]);
  const ids = all.map((component) => component.customId);
  assert.equal(new Set(ids).size, ids.length, "custom ids are unique");
  for (const row of rows) {
    const menus = row.components.filter((component) => component.type === 3).length;
    assert.ok(menus === 0 ? row.components.length <= 5 : row.components.length === 1, "row");
  }
  for (const component of all) {
    assertText("custom id", component.customId, 100);
    if (component.type === 2) {
      assertText("button label", component.label, 80);
      continue;
    }
    assertText("placeholder", component.placeholder, 150);
    assert.ok(component.options.length >= 1 && component.options.length <= 25, "options");
    const values = component.options.map((option) => option.value);
    assert.equal(new Set(values).size, values.length, "option values are unique");
    for (const { label, value, description } of component.options) {
      assertText("option label", label, 100);
      assertText("option value", value, 100);
      if (description !== undefined) assertText("option description", description, 100);
    }
  }
}

function assertText(what: string, text: string, limit: number): void {
  assert.ok(text.trim().length > 0, `${what} is empty`);
  assert.ok(text.length <= limit, `${what}: ${text.length} > ${limit}`);
  assert.ok(text.isWellFormed(), `${what} has half a surrogate pair`);
  assert.ok(!text.includes("undefined") && !text.includes("[object"), `${what}: ${text}`);
}

/** All text of a message that is read as markdown, with characters as icons. */
export function markdownOf(message: Message): string {
  const texts = [message.content ?? "", ...(message.embeds ?? []).flatMap(textsOf)];
  return showIcons(texts.join("\n"), characterOf);
}
