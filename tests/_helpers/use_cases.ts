import {
  CorrectionService,
  type EnvSource,
  GameService,
  TabService,
} from "../../src/service/mod.ts";
import { openStore, type RedisStore, type StoreOptions } from "../../src/storage/mod.ts";
import { usualHouse } from "./usual_rules.ts";

/** One process's worth of the product without Discord: the use cases on a store of their own. */
export interface UseCases extends AsyncDisposable {
  readonly store: RedisStore;
  readonly games: GameService;
  readonly tabs: TabService;
  readonly corrections: CorrectionService;
}

/** Opens the use cases on an engine, which others may share. */
export async function openUseCases(options: StoreOptions, envSource: EnvSource): Promise<UseCases> {
  const store = await openStore(options);
  const ports = { ...store, envSource };
  return {
    store,
    games: new GameService(ports, usualHouse),
    tabs: new TabService(ports),
    corrections: new CorrectionService(ports),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}
