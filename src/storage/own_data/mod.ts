/**
 * What the store holds about one player, for themselves: found as `forget/` finds it, kind of key by
 * kind of key, in words for them. Each field is chosen: what a record gets later is not shown by
 * itself, and of other players there is never more than that there is one. It changes nothing.
 */
export { OwnDataSearch } from "./own_data_search.ts";
