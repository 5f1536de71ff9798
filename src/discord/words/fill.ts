/** What comes into a slot; undefined if nothing does. */
type ValueOf = (slot: string) => string | undefined;

/** Text and slots of every template so far, in turn. There are as many as the languages have. */
const parsed = new Map<string, readonly string[]>();

/**
 * Fills `{slot}`s in one pass, so that a name with braces in it stays a name. A slot without a value
 * stays as it is. `agree` may change the text before a slot by what comes into it.
 */
export function fill(
  template: string,
  valueOf: ValueOf,
  agree: (before: string, value: string) => string = (before) => before,
): string {
  const pieces = piecesOf(template);
  let filled = "";
  for (let at = 1; at < pieces.length; at += 2) {
    const [before = "", slot = ""] = [pieces[at - 1], pieces[at]];
    const value = valueOf(slot);
    filled += value === undefined ? `${before}{${slot}}` : agree(before, value) + value;
  }
  return filled + (pieces.at(-1) ?? "");
}

function piecesOf(template: string): readonly string[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const pieces = template.split(/\{(\w+)\}/);
  parsed.set(template, pieces);
  return pieces;
}
