/**
 * What the Go bot of the same name kept on its Redis, to be taken into the store: it reads and judges,
 * and changes nothing there. How counts are added to the store is the store's own business.
 */
export { type GoCounts, readGoCounts } from "./go_counts.ts";
export { importsIn, looksTaken } from "./earlier_imports.ts";
