import { type Compact, compact } from "../compact.ts";
import { DiscordError } from "../discord_error.ts";
import type { Json } from "../wire.ts";

interface FormError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

interface ErrorNode {
  [key: string]: ErrorNode | Json;
}

/** How to read each field of an object, by its name. */
type Shape = Readonly<Record<string, (field: Field) => unknown>>;
type ValuesOf<Fields extends Shape> = { [Name in keyof Fields]: ReturnType<Fields[Name]> };

/** What a text field must keep to; lengths count Unicode characters, not UTF-16 units. */
export interface TextRule {
  readonly min?: number;
  readonly max?: number;
  /** Take white space off both ends first, as Discord does with text that it shows. */
  readonly trim?: boolean;
}

/**
 * A field of a request body. Reading through it collects every problem under its path, and
 * `refuseIfBad` throws them all at once, shaped as Discord does
 * (Discord docs: Reference, Error Messages).
 */
export class Field {
  readonly value: unknown;
  readonly #path: readonly (string | number)[];
  readonly #errors: FormError[];

  constructor(
    value: unknown,
    path: readonly (string | number)[] = [],
    errors: FormError[] = [],
  ) {
    this.value = value;
    this.#path = path;
    this.#errors = errors;
  }

  /** Whether there is a value other than null. */
  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  at(key: string | number): Field {
    const holder = this.value as Record<string | number, unknown> | null | undefined;
    const isHolder = typeof holder === "object" && holder !== null;
    return new Field(isHolder ? holder[key] : undefined, [...this.#path, key], this.#errors);
  }

  fail(code: string, message: string): undefined {
    this.#errors.push({ path: this.#path, code, message });
  }

  required(): boolean {
    if (!this.present) this.fail("BASE_TYPE_REQUIRED", "This field is required");
    return this.present;
  }

  isObject(): boolean {
    if (typeof this.value === "object" && this.value !== null && !Array.isArray(this.value)) {
      return true;
    }
    this.fail("DICT_TYPE_CONVERT", "Only dictionaries may be used in an object");
    return false;
  }

  /** Reads a field of each of these names; undefined if there is no object. */
  object<Fields extends Shape>(fields: Fields): Compact<ValuesOf<Fields>> | undefined {
    if (!this.present || !this.isObject()) return undefined;
    const entries = Object.entries(fields).map(([key, read]) => [key, read(this.at(key))]);
    return compact(Object.fromEntries(entries) as ValuesOf<Fields>);
  }

  text(rule: TextRule = {}): string | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== "string") {
      return this.fail("STRING_TYPE_CONVERT", `Could not interpret "${this.value}" as string.`);
    }
    const text = rule.trim ? this.value.trim() : this.value;
    return this.#checkLength(characterCount(text), rule) ? text : undefined;
  }

  /** A text that must be there and, unless the rule says otherwise, not be empty. */
  requiredText(rule: TextRule = {}): string | undefined {
    if (!this.required()) return undefined;
    const text = this.text(rule);
    if (text === "" && rule.min === undefined) {
      return this.fail("BASE_TYPE_REQUIRED", "This field is required");
    }
    return text;
  }

  integer(min: number, max: number): number | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== "number" || !Number.isInteger(this.value)) {
      return this.fail("NUMBER_TYPE_COERCE", `Value "${this.value}" is not int.`);
    }
    return this.#inRange(this.value, min, max);
  }

  number(): number | undefined {
    if (!this.present) return undefined;
    if (typeof this.value === "number" && Number.isFinite(this.value)) return this.value;
    return this.fail("NUMBER_TYPE_COERCE", `Value "${this.value}" is not number.`);
  }

  flag(): boolean | undefined {
    if (!this.present) return undefined;
    if (typeof this.value === "boolean") return this.value;
    return this.fail("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
  }

  oneOf<T extends string | number>(choices: readonly T[]): T | undefined {
    if (!this.required()) return undefined;
    if (choices.includes(this.value as T)) return this.value as T;
    return this.fail("BASE_TYPE_CHOICES", `Value must be one of {${choices.join(", ")}}.`);
  }

  list(min: number, max: number): readonly Field[] {
    if (!this.present) return [];
    if (!Array.isArray(this.value)) {
      this.fail("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
      return [];
    }
    this.#checkLength(this.value.length, { min, max });
    return this.value.map((_, index) => this.at(index));
  }

  webAddress(): string | undefined {
    const text = this.text({ max: 2048 });
    if (text === undefined || URL.canParse(text) && /^(https?|discord):/.test(text)) return text;
    return this.fail(
      "URL_TYPE_INVALID_SCHEME",
      "Scheme is not supported. Must be one of ('http', 'https', 'discord').",
    );
  }

  /** @throws {DiscordError} 50035 with the tree of everything found wrong so far. */
  refuseIfBad(): void {
    if (this.#errors.length > 0) {
      throw new DiscordError("invalidFormBody", { errors: errorTree(this.#errors) });
    }
  }

  #checkLength(length: number, { min = 0, max = Infinity }: TextRule): boolean {
    if (length >= min && length <= max) return true;
    if (min > 0 && max < Infinity) {
      this.fail("BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
    } else if (length > max) {
      this.fail("BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
    } else {
      this.fail("BASE_TYPE_MIN_LENGTH", `Must be ${min} or more in length.`);
    }
    return false;
  }

  #inRange(value: number, min: number, max: number): number | undefined {
    if (value < min) {
      return this.fail(
        "NUMBER_TYPE_MIN",
        `int value should be greater than or equal to ${min}.`,
      );
    }
    if (value > max) {
      return this.fail("NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
    }
    return value;
  }
}

/** Length as Discord's limits mean it: Unicode characters. */
export function characterCount(text: string): number {
  return [...text].length;
}

function errorTree(errors: readonly FormError[]): Json {
  const root: ErrorNode = {};
  for (const { path, code, message } of errors) {
    let node = root;
    for (const key of path) node = (node[key] ??= {}) as ErrorNode;
    node._errors = [...((node._errors as Json[] | undefined) ?? []), { code, message }];
  }
  return root as Json;
}
