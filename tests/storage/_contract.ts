import { correctionsContract } from "./_contract_corrections.ts";
import { fillingContract } from "./_contract_filling.ts";
import { forgetContract, forgetUnreadableContract } from "./_contract_forget.ts";
import { keysContract } from "./_contract_keys.ts";
import { ledgerContract } from "./_contract_ledger.ts";
import { retentionContract } from "./_contract_retention.ts";
import { corruptContract } from "./_contract_corrupt.ts";
import { crowdContract } from "./_contract_crowd.ts";
import { roundTripsContract } from "./_contract_round_trips.ts";
import { racesContract } from "./_contract_races.ts";
import type { StoreEngine } from "../_helpers/store_engine.ts";
import { openTestStore, openTwoStores, type Suite } from "./_engine.ts";
import { StorePlay } from "./_store_play.ts";

/** Everything a store promises, whatever it runs on. */
export function storeContract(
  name: string,
  register: (name: string, fn: () => Promise<void>) => void,
  start: () => Promise<StoreEngine>,
  rounds: number,
): void {
  const suite: Suite = {
    rounds,
    one: (what, fn, options) =>
      register(`${name}: ${what}`, async () => {
        await using setup = await openTestStore({ start }, options);
        await fn({ ...setup, play: new StorePlay(setup.store) });
      }),
    two: (what, fn, options) =>
      register(`${name}: ${what}`, async () => {
        await using setup = await openTwoStores({ start }, options);
        const mine = new StorePlay(setup.store);
        const theirs = new StorePlay(setup.other, "t", { ids: "b" });
        await fn({ ...setup, mine, theirs });
      }),
  };
  keysContract(suite);
  ledgerContract(suite);
  correctionsContract(suite);
  retentionContract(suite);
  racesContract(suite);
  corruptContract(suite);
  roundTripsContract(suite);
  forgetContract(suite);
  forgetUnreadableContract(suite);
  fillingContract(suite);
  crowdContract(suite);
}
