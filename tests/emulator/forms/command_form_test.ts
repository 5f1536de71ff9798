import { readCommandForm } from "../../../src/emulator/forms/command_form.ts";
import { type FormCase, formTest } from "./_read.ts";

const command = (more = {}) => ({ name: "game", description: "d", ...more });
const option = (more = {}) => ({ type: 3, name: "o", description: "d", ...more });
const options = (...list: unknown[]) => command({ options: list });
const text = (length: number) => "x".repeat(length);

formTest("a name is 1 to 32 lower-case letters, digits, dashes or underscores", readCommandForm, [
  ...["a", text(32), "pay-2", "würfel", "サイコロ"].map((name): FormCase => [command({ name })]),
  ...["Game", "two words", "semi;colon"].map((name): FormCase => [
    command({ name }),
    "name: APPLICATION_COMMAND_INVALID_NAME",
  ]),
  [command({ name: text(33) }), "name: BASE_TYPE_BAD_LENGTH"],
  [{ description: "d" }, "name: BASE_TYPE_REQUIRED"],
]);

formTest("a description is 1 to 100 characters", readCommandForm, [
  [command({ description: text(100) })],
  [command({ description: "" }), "description: BASE_TYPE_BAD_LENGTH"],
  [command({ description: text(101) }), "description: BASE_TYPE_BAD_LENGTH"],
]);

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => option({ name: `o${index}` }));

formTest("up to 25 options, with unique names, the required ones first", readCommandForm, [
  [options(...many(25))],
  [options(...many(26)), "options: BASE_TYPE_MAX_LENGTH"],
  [options(option(), option()), "options.1: APPLICATION_COMMAND_OPTIONS_NAME_INVALID"],
  [
    options(option(), option({ name: "p", required: true })),
    "options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
  ],
]);

const choices = (count: number) => Array(count).fill({ name: "n", value: "v" });

formTest("up to 25 choices of the option's type", readCommandForm, [
  [options(option({ choices: choices(25) }))],
  [options(option({ choices: choices(26) })), "options.0.choices: BASE_TYPE_MAX_LENGTH"],
  [
    options(option({ type: 4, choices: choices(1) })),
    "options.0.choices.0.value: NUMBER_TYPE_COERCE",
  ],
]);

const description = text(100);
const subs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 1,
    name: `sub${index}`,
    description,
    options: many(4).map((one) => ({ ...one, description })),
  }));

const inGerman = (german: string) => ({ description_localizations: { de: german } });

formTest("texts for other languages keep the rules of their text", readCommandForm, [
  [command({ name_localizations: { de: "würfel", "pt-BR": "dado" }, ...inGerman(text(100)) })],
  [command({ description_localizations: null })],
  [
    command({ name_localizations: { de: "Würfel" } }),
    "name_localizations.de: APPLICATION_COMMAND_INVALID_NAME",
  ],
  [command(inGerman("")), "description_localizations.de: BASE_TYPE_BAD_LENGTH"],
  [command(inGerman(text(101))), "description_localizations.de: BASE_TYPE_BAD_LENGTH"],
  [
    command({ description_localizations: { es: "d" } }),
    "description_localizations.es: BASE_TYPE_CHOICES",
  ],
  [
    options(option(inGerman(text(101)))),
    "options.0.description_localizations.de: BASE_TYPE_BAD_LENGTH",
  ],
  [
    options(
      option({ choices: [{ name: "n", value: "v", name_localizations: { de: text(101) } }] }),
    ),
    "options.0.choices.0.name_localizations.de: BASE_TYPE_BAD_LENGTH",
  ],
]);

formTest("a command has 8000 characters in all", readCommandForm, [
  [options(...subs(15))],
  [options(...subs(16)), ": APPLICATION_COMMAND_TOO_LARGE"],
  // Of a text in several languages only the longest counts.
  [options(...subs(15).map((sub) => ({ ...sub, ...inGerman(text(99)) })))],
  [
    options(...subs(16).map((sub) => ({ ...sub, description: "d", ...inGerman(text(100)) }))),
    ": APPLICATION_COMMAND_TOO_LARGE",
  ],
]);

const ofUser = (more = {}) => ({ type: 2, name: "Buy a round", ...more });

formTest("a user command has a name of any case, and nothing but a name", readCommandForm, [
  [ofUser()],
  [ofUser({ description: "", options: [] })],
  [ofUser({ name: text(32) })],
  [ofUser({ name: text(33) }), "name: BASE_TYPE_BAD_LENGTH"],
  [ofUser({ name: "" }), "name: BASE_TYPE_BAD_LENGTH"],
  [ofUser({ description: "d" }), "description: APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED"],
  [ofUser({ options: [option()] }), "options: APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED"],
]);
