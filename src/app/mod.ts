/**
 * The composition root: makes one running app of the rules, the store, Discord, the log and the
 * metrics, and opens the store that the settings name. It knows every part, but no rule, key or
 * message.
 */
export { type App, type AppOverrides, startApp } from "./app.ts";
export { type BuildInfo, buildInfo } from "./build_info.ts";
export { readNotices } from "./notices.ts";
export { openStoreAccess, type StoreAccess } from "./store_access.ts";
export { StoreUnusable } from "./store_unusable.ts";
