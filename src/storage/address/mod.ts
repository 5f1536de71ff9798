/**
 * Where a store is. Loads no client, so that the settings can be read by it at the start of every
 * command.
 */
export { endpointOf, isOpenOnNetwork, parseStoreUrl, type StoreAddress } from "./address.ts";
export {
  addressOf,
  type AnyStoreAddress,
  type ClusterAddress,
  describeStore,
  type GroupAccess,
  isGroup,
  nameOf,
  parseAnyStoreUrl,
  parseGroupUrl,
  type Place,
  type SentinelAddress,
} from "./group_address.ts";
