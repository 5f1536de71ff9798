/**
 * The use cases: what a person wants, from the load of a game through its rule to the commit. It
 * speaks to the store through ports and knows neither Redis nor Discord: no keys, no messages. What
 * the store keeps for the bot itself, such as who runs which shard, has its form here too, because
 * storage and discord may not import each other.
 */
export {
  type BoardView,
  GameService,
  type Pressed,
  type Refusal,
  type Seating,
  type Target,
  type ToVerify,
} from "./game_service.ts";
export {
  type GuildSettings,
  type House,
  type HousePart,
  houseWith,
  noSettings,
} from "./guild_settings.ts";
export { HouseService, type HouseView } from "./house_service.ts";
export {
  addPayment,
  cheerOnNotice,
  forgetOnNotice,
  type NoticedDrink,
  type NoticeLine,
  noticeOpenForMs,
  type PaymentNotice,
  type PaymentNotices,
  undoableOn,
  undoOnNotice,
} from "./payment_notice.ts";
export type { JsonValue, OwnData, OwnPart, OwnRecord, OwnRecords } from "./own_data.ts";
export * from "./decision.ts";
export * from "./drink_ledger.ts";
export * from "./game_store.ts";
export * from "./ports.ts";
export {
  isComplete,
  type LeaseDecision,
  type LeaseTable,
  type ShardProcesses,
  type ShardSession,
} from "./shards.ts";
export {
  RecordCorrupt,
  StoreError,
  type StoreErrorCode,
  storeErrorCodes,
  StoreUnavailable,
  WriteConflict,
} from "./store_error.ts";
export { CorrectionService, type OwedDrink } from "./correction_service.ts";
export { type PlayerTab, TabService } from "./tab_service.ts";
export { systemEnvSource } from "./env_source.ts";
