import { readComponents } from "../../../src/emulator/forms/component_form.ts";
import { readModal } from "../../../src/emulator/forms/modal_form.ts";
import { type FormCase, formTest } from "./_read.ts";

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
const full = [0, 1, 2, 3].map((line) =>
  row(...[0, 1, 2, 3, 4].map((at) => button(`${line}.${at}`)))
);

formTest("five rows of five buttons, or of one menu", readComponents, [
  [[...full, row(menu("menu"))]],
  [[...full, row(menu("menu")), row(button("more"))], ": BASE_TYPE_MAX_LENGTH"],
  [[row()], "0.components: BASE_TYPE_BAD_LENGTH"],
  [[row(menu("a"), menu("b"))], "0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
  [[row(button("a"), menu("b"))], "0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
]);

formTest("components are in rows, and no row is in a row", readComponents, [
  [[menu("a")], "0.type: UNION_TYPE_CHOICES"],
  [[button("a")], "0.type: UNION_TYPE_CHOICES"],
  [[row(row(button("a")))], "0.components.0.type: UNION_TYPE_CHOICES"],
]);

formTest("a custom id has 1 to 100 characters and is used once, disabled or not", readComponents, [
  [[row(button(text(100)))]],
  [[row(button(text(101)))], "0.components.0.custom_id: BASE_TYPE_BAD_LENGTH"],
  [[row(button(""))], "0.components.0.custom_id: BASE_TYPE_BAD_LENGTH"],
  [
    [row({ type: 2, style: 1, label: "L" })],
    "0.components.0.custom_id: COMPONENT_CUSTOM_ID_REQUIRED",
  ],
  [
    [row(button("a")), row(menu("a", { disabled: true }))],
    "1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
]);

/** The case of one component in a row; problems are named from the component on. */
function alone(component: unknown, ...problems: readonly string[]): FormCase {
  return [[row(component)], ...problems.map((problem) => `0.components.0${problem}`)];
}

const bare = { type: 2, style: 1, custom_id: "a" };
const link = { type: 2, style: 5, label: "L" };
const address = "https://x.test";

formTest("a button has a label or an emoji, and a link an address", readComponents, [
  alone({ ...bare, label: text(80) }),
  alone({ ...bare, label: text(81) }, ".label: BASE_TYPE_MAX_LENGTH"),
  alone(bare, ": BUTTON_COMPONENT_LABEL_REQUIRED"),
  alone({ ...bare, emoji: { name: "🎲" } }),
  alone({ ...bare, emoji: { name: "❤" } }),
  alone(button("a", { emoji: { name: "dice" } }), ".emoji.name: COMPONENT_INVALID_EMOJI"),
  alone(button("a", { style: 9 }), ".style: BASE_TYPE_CHOICES"),
  alone(button("a", { url: address }), ".url: BUTTON_COMPONENT_INVALID_URL"),
  alone({ ...link, url: address }),
  alone(link, ".url: BASE_TYPE_REQUIRED"),
]);

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: "L", value: `${index}` }));
const same = [{ label: "A", value: "x" }, { label: "B", value: "x" }];
const long = [{ label: text(101), value: text(101), description: text(101) }];

formTest("a menu offers 1 to 25 options of unique values", readComponents, [
  alone(menu("a", { options: options(25) })),
  alone(menu("a", { options: options(0) }), ".options: BASE_TYPE_BAD_LENGTH"),
  alone(menu("a", { options: options(26) }), ".options: BASE_TYPE_BAD_LENGTH"),
  alone(menu("a", { options: same }), ".options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"),
  alone(
    menu("a", { options: long }),
    ".options.0.description: BASE_TYPE_MAX_LENGTH",
    ".options.0.label: BASE_TYPE_BAD_LENGTH",
    ".options.0.value: BASE_TYPE_BAD_LENGTH",
  ),
  alone(menu("a", { placeholder: text(151) }), ".placeholder: BASE_TYPE_MAX_LENGTH"),
]);

const chosen = options(2).map((option) => ({ ...option, default: true }));

formTest("a menu's limits fit its options", readComponents, [
  alone(menu("a", { min_values: 0, max_values: 2 })),
  alone(menu("a", { max_values: 3 }), ".max_values: NUMBER_TYPE_MAX"),
  alone(menu("a", { max_values: 0 }), ".max_values: NUMBER_TYPE_MIN"),
  alone(menu("a", { min_values: -1 }), ".min_values: NUMBER_TYPE_MIN"),
  alone(
    menu("a", { min_values: 2 }),
    ".min_values: SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX_VALUES",
  ),
  alone(menu("a", { options: chosen }), ".options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"),
]);

const label = (component: unknown, more = {}) => ({ type: 18, label: "L", component, ...more });
const input = (id: string, more = {}) => ({ type: 4, style: 1, custom_id: id, ...more });
const modal = (components: unknown, more = {}) => ({
  custom_id: "m",
  title: "T",
  components,
  ...more,
});

formTest("a modal has one to five labels, each with a text input or a menu", readModal, [
  [modal(["a", "b", "c", "d", "e"].map((id) => label(input(id))))],
  [
    modal(["a", "b", "c", "d", "e", "f"].map((id) => label(input(id)))),
    "components: BASE_TYPE_BAD_LENGTH",
  ],
  [modal([]), "components: BASE_TYPE_BAD_LENGTH"],
  [modal(undefined), "components: BASE_TYPE_REQUIRED"],
  [modal([label(menu("a", { required: false }))])],
  [
    modal([label(menu("a", { disabled: true }))]),
    "components.0.component.disabled: COMPONENT_DISABLED_IN_MODAL",
  ],
  [modal([row(input("a"))]), "components.0.type: UNION_TYPE_CHOICES"],
  [modal([label(button("a"))]), "components.0.component.type: UNION_TYPE_CHOICES"],
  [modal([label(undefined)]), "components.0.component: BASE_TYPE_REQUIRED"],
  [
    modal([label(input("a")), label(menu("a"))]),
    "components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
]);

formTest("the texts of a modal have their limits", readModal, [
  [modal([label(input("a"), { label: text(45), description: text(100) })], {
    custom_id: text(100),
    title: text(45),
  })],
  [modal([label(input("a"))], { custom_id: text(101) }), "custom_id: BASE_TYPE_BAD_LENGTH"],
  [modal([label(input("a"))], { title: text(46) }), "title: BASE_TYPE_BAD_LENGTH"],
  [modal([label(input("a"), { label: text(46) })]), "components.0.label: BASE_TYPE_BAD_LENGTH"],
  [
    modal([label(input("a"), { description: text(101) })]),
    "components.0.description: BASE_TYPE_MAX_LENGTH",
  ],
  [modal([
    label(
      input("a", { min_length: 0, max_length: 4000, value: text(4000), placeholder: text(100) }),
    ),
  ])],
  [
    modal([label(input("a", { max_length: 4001 }))]),
    "components.0.component.max_length: NUMBER_TYPE_MAX",
  ],
  [
    modal([label(input("a", { max_length: 3, value: text(4) }))]),
    "components.0.component.value: BASE_TYPE_MAX_LENGTH",
  ],
  [
    modal([label(input("a", { placeholder: text(101) }))]),
    "components.0.component.placeholder: BASE_TYPE_MAX_LENGTH",
  ],
  [modal([label(input("a", { style: 3 }))]), "components.0.component.style: BASE_TYPE_CHOICES"],
  [modal([label(input("a", { label: "L" }))]), "components.0.component.label: TEXT_INPUT_IN_LABEL"],
  [
    modal([label(input("a", { min_length: 5, max_length: 4 }))]),
    "components.0.component.min_length: TEXT_INPUT_COMPONENT_MIN_LENGTH_GREATER_THAN_MAX_LENGTH",
  ],
]);
