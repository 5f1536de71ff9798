/**
 * The use cases: what a person wants, from the load of a game through its rule to the commit. It
 * speaks to the store through ports and knows neither Redis nor Discord: no keys, no messages.
 */
export {
  type BoardView,
  GameService,
  type Pressed,
  type Refusal,
  type Target,
} from "./game_service.ts";
export * from "./ports.ts";
export {
  RecordCorrupt,
  StoreError,
  type StoreErrorCode,
  storeErrorCodes,
  StoreUnavailable,
  WriteConflict,
} from "./store_error.ts";
export { type PlayerTab, TabService } from "./tab_service.ts";
export { systemEnvSource } from "./env_source.ts";
