/** Picks a number from 0 to `count - 1`, by chance or by a seed. */
export type PickVariant = (count: number) => number;

/** One occasion to speak: what a variant may mention, and the variants. */
export interface Occasion<Slot extends string = string> {
  readonly slots: readonly Slot[];
  readonly variants: readonly string[];
}

/** Declares an occasion. A slot stands in braces in a variant: `{name}`. */
export function occasion<const Slot extends string>(
  slots: readonly Slot[],
  variants: readonly string[],
): Occasion<Slot> {
  return { slots, variants };
}

/**
 * Chooses one of the variants. A pick that is out of range, or not whole, is brought into range: a
 * joke is no reason to fail.
 *
 * @throws {RangeError} If there are no variants.
 */
export function choose<T>(variants: readonly T[], pick: PickVariant): T {
  const count = variants.length;
  const number = pick(count);
  const picked = Number.isFinite(number) ? Math.trunc(number) : 0;
  const chosen = variants[((picked % count) + count) % count];
  if (chosen === undefined) throw new RangeError("Cannot choose from no variants");
  return chosen;
}

/** Says something fit for the occasion, with its slots filled. */
export function say<Slot extends string>(
  { variants }: Occasion<Slot>,
  pick: PickVariant,
  values: Readonly<Record<Slot, string>>,
): string {
  return fill(choose(variants, pick), values);
}

/**
 * Fills `{slot}`s in one pass, so that a name with braces in it stays a name. An "a" before a number
 * that is spoken with a vowel becomes "an": a 7, an 8.
 */
export function fill(variant: string, values: Readonly<Record<string, string>>): string {
  return variant.replace(
    /(\b[Aa] )?\{(\w+)\}/g,
    (slot, article: string | undefined, key: string) => {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      if (value === undefined) return slot;
      if (article === undefined) return value;
      return (/^(8\d?|11|18)$/.test(value) ? `${article.trimEnd()}n ` : article) + value;
    },
  );
}
