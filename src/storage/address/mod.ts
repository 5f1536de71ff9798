/**
 * Where a store is. Loads no client, so that the settings can be read by it at the start of every
 * command.
 */
export { placeOf, type StoreAddress } from "./address.ts";
