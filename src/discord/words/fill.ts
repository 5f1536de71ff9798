/** What comes into slots, by their names. */
export type Values = Readonly<Record<string, string>>;

/**
 * Fills `{slot}`s in one pass, so that a name with braces in it stays a name. A slot without a value
 * stays as it is. `agree` may change the text before a slot by what comes into it.
 */
export function fill(
  template: string,
  values: Values,
  agree: (before: string, value: string) => string = (before) => before,
): string {
  return template.replace(/([^{]*)\{(\w+)\}/g, (whole, before: string, slot: string) => {
    const value = Object.hasOwn(values, slot) ? values[slot] : undefined;
    return value === undefined ? whole : agree(before, value) + value;
  });
}
