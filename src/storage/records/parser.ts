import * as z from "zod";

/** How often a schema is used before it is compiled: that takes milliseconds. */
const often = 200;

/** Checks and copies values by a schema, which is compiled when it turns out to be used often. */
export class Parser<T> {
  #schema: z.ZodType<T>;
  #uses = 0;

  constructor(schema: z.ZodType<T>) {
    this.#schema = schema;
  }

  parse(value: unknown): z.ZodSafeParseResult<T> {
    // What zod cannot compile it leaves as it is.
    if (++this.#uses === often) this.#schema = z.compile(this.#schema);
    return this.#schema.safeParse(value);
  }
}
