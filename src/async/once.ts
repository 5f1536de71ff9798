/**
 * A function that makes a value when it is first called, and returns the same one from then on: for
 * what takes long to make and is not needed at the start. If `make` throws, the next call tries again.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
