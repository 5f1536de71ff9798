import { z } from "zod";

/**
 * Checks a value by a schema. `known` is one that the schema has passed before, and that nobody has
 * changed: what of it is in the value as well, field by field, is not checked again.
 */
export type Check<T> = (value: T, known: T | undefined) => z.ZodSafeParseResult<T>;

/** The check of a schema. */
export function checkOf<T extends object>(schema: z.ZodType<T>): Check<T> {
  const fields = fieldsOf(schema);
  return (value, known) => {
    const data = known === undefined || fields === null
      ? null
      : checkFields(fields, value as Values, known as Values);
    return data === null ? schema.safeParse(value) : { success: true, data: data as T };
  };
}

type Values = Readonly<Record<string, unknown>>;
type Fields = readonly (readonly [name: string, schema: z.ZodType])[];

/** Null if not each field is checked by itself: a rule about several has to see them all. */
function fieldsOf(schema: z.ZodType): Fields | null {
  const isPlain = schema instanceof z.ZodObject && !schema.def.checks?.length;
  return isPlain ? Object.entries<z.ZodType>(schema.shape) : null;
}

/** The value, its fields in the order of `before`; null if only the whole schema can say what is wrong. */
function checkFields(fields: Fields, now: Values, before: Values): Values | null {
  if (Object.keys(now).length !== fields.length) return null;
  // A copy keeps the form that V8 reads and writes fastest, which an object made by field would not.
  const data: Record<string, unknown> = { ...before };
  for (const [name, schema] of fields) {
    const field = now[name];
    if (field === undefined || before[name] === undefined) return null;
    if (field === before[name]) continue;
    const checked = schema.safeParse(field);
    if (!checked.success) return null;
    data[name] = checked.data;
  }
  return data;
}
