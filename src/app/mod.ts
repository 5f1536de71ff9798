/**
 * The composition root: puts rules, store, Discord and what operators see together into one running
 * app, and opens the store that the settings name. Knows every part and no rule, key or message.
 */
export { type App, type AppOverrides, startApp } from "./app.ts";
export { type BuildInfo, buildInfo } from "./build_info.ts";
export { openStoreAccess, type StoreAccess, StoreUnusable } from "./store_access.ts";
