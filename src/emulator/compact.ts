/** `T` with `undefined` taken out of every optional value. */
export type Compact<T> =
  & { [K in keyof T as undefined extends T[K] ? never : K]: T[K] }
  & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Leaves out the keys whose value is undefined: JSON of Discord has no such keys. */
export function compact<T extends object>(value: T): Compact<T> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as Compact<T>;
}
