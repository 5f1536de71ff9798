/**
 * The notices of everything that an executable contains. Null in a run from source, in which each
 * package is beside its own; for an executable `src/build/bundle.ts` replaces this module.
 */
export const licences: string | null = null;
