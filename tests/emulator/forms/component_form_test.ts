import assert from "node:assert/strict";
import { readComponents } from "../../../src/emulator/forms/component_form.ts";
import { problems } from "./_read.ts";

const refused = (components: unknown) => problems(components, readComponents);
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (id: string, more = {}) => ({
  type: 2,
  style: 1,
  label: "L",
  custom_id: id,
  ...more,
});
const menu = (id: string, more = {}) => ({
  type: 3,
  custom_id: id,
  options: [{ label: "A", value: "a" }, { label: "B", value: "b" }],
  ...more,
});
const text = (length: number) => "x".repeat(length);

Deno.test("five rows of five buttons, or of one menu", () => {
  const full = [0, 1, 2, 3, 4].map((line) =>
    line === 4
      ? row(menu("menu"))
      : row(...[0, 1, 2, 3, 4].map((place) => button(`${line}.${place}`)))
  );
  assert.deepEqual(refused(full), []);
  assert.deepEqual(refused([...full, row(button("more"))]), [": BASE_TYPE_MAX_LENGTH"]);
  assert.deepEqual(refused([row()]), ["0.components: BASE_TYPE_BAD_LENGTH"]);
  assert.deepEqual(refused([row(menu("a"), menu("b"))]), [
    "0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ]);
  assert.deepEqual(refused([row(button("a"), menu("b"))]), [
    "0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ]);
});

Deno.test("components are in rows, and no row is in a row", () => {
  assert.deepEqual(refused([menu("a")]), ["0.type: UNION_TYPE_CHOICES"]);
  assert.deepEqual(refused([button("a")]), ["0.type: UNION_TYPE_CHOICES"]);
  assert.deepEqual(refused([row(row(button("a")))]), ["0.components.0.type: UNION_TYPE_CHOICES"]);
});

Deno.test("a custom id has 1 to 100 characters and is used once, disabled or not", () => {
  assert.deepEqual(refused([row(button(text(100)))]), []);
  const at = "0.components.0.custom_id";
  assert.deepEqual(refused([row(button(text(101)))]), [`${at}: BASE_TYPE_BAD_LENGTH`]);
  assert.deepEqual(refused([row(button(""))]), [`${at}: BASE_TYPE_BAD_LENGTH`]);
  assert.deepEqual(refused([row({ type: 2, style: 1, label: "L" })]), [
    `${at}: COMPONENT_CUSTOM_ID_REQUIRED`,
  ]);
  assert.deepEqual(refused([row(button("a")), row(menu("a", { disabled: true }))]), [
    "1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
  ]);
});

Deno.test("a button has a label or an emoji, and a link an address", () => {
  const at = "0.components.0";
  const one = (more: Record<string, unknown>) =>
    refused([row({ type: 2, style: 1, custom_id: "a", ...more })]);
  assert.deepEqual(one({ label: text(80) }), []);
  assert.deepEqual(one({ label: text(81) }), [`${at}.label: BASE_TYPE_MAX_LENGTH`]);
  assert.deepEqual(one({}), [`${at}: BUTTON_COMPONENT_LABEL_REQUIRED`]);
  assert.deepEqual(one({ emoji: { name: "🎲" } }), []);
  assert.deepEqual(one({ emoji: { name: "❤" } }), []);
  assert.deepEqual(one({ label: "L", emoji: { name: "dice" } }), [
    `${at}.emoji.name: COMPONENT_INVALID_EMOJI`,
  ]);
  assert.deepEqual(one({ label: "L", style: 9 }), [`${at}.style: BASE_TYPE_CHOICES`]);
  assert.deepEqual(one({ label: "L", url: "https://x.test" }), [
    `${at}.url: BUTTON_COMPONENT_INVALID_URL`,
  ]);
  assert.deepEqual(refused([row({ type: 2, style: 5, label: "L", url: "https://x.test" })]), []);
  assert.deepEqual(refused([row({ type: 2, style: 5, label: "L" })]), [
    `${at}.url: BASE_TYPE_REQUIRED`,
  ]);
});

Deno.test("a menu offers 1 to 25 options of unique values", () => {
  const at = "0.components.0";
  const options = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ label: "L", value: `${index}` }));
  assert.deepEqual(refused([row(menu("a", { options: options(25) }))]), []);
  for (const count of [0, 26]) {
    assert.deepEqual(refused([row(menu("a", { options: options(count) }))]), [
      `${at}.options: BASE_TYPE_BAD_LENGTH`,
    ]);
  }
  const same = [{ label: "A", value: "x" }, { label: "B", value: "x" }];
  assert.deepEqual(refused([row(menu("a", { options: same }))]), [
    `${at}.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED`,
  ]);
  const long = [{ label: text(101), value: text(101), description: text(101) }];
  assert.deepEqual(refused([row(menu("a", { options: long }))]).toSorted(), [
    `${at}.options.0.description: BASE_TYPE_MAX_LENGTH`,
    `${at}.options.0.label: BASE_TYPE_BAD_LENGTH`,
    `${at}.options.0.value: BASE_TYPE_BAD_LENGTH`,
  ]);
  assert.deepEqual(refused([row(menu("a", { placeholder: text(151) }))]), [
    `${at}.placeholder: BASE_TYPE_MAX_LENGTH`,
  ]);
});

Deno.test("a menu's limits fit its options", () => {
  const at = "0.components.0";
  const one = (more: Record<string, unknown>) => refused([row(menu("a", more))]);
  assert.deepEqual(one({ min_values: 0, max_values: 2 }), []);
  assert.deepEqual(one({ max_values: 3 }), [`${at}.max_values: NUMBER_TYPE_MAX`]);
  assert.deepEqual(one({ max_values: 0 }), [`${at}.max_values: NUMBER_TYPE_MIN`]);
  assert.deepEqual(one({ min_values: -1 }), [`${at}.min_values: NUMBER_TYPE_MIN`]);
  assert.deepEqual(one({ min_values: 2 }), [
    `${at}.min_values: SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX_VALUES`,
  ]);
  const both = [{ label: "A", value: "a", default: true }, {
    label: "B",
    value: "b",
    default: true,
  }];
  assert.deepEqual(one({ options: both }), [
    `${at}.options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES`,
  ]);
});
