import { correctionsContract } from "./_contract_corrections.ts";
import { fillingContract } from "./_contract_filling.ts";
import { forgetContract, forgetUnreadableContract } from "./_contract_forget.ts";
import { importedContract } from "./_contract_imported.ts";
import { keysContract } from "./_contract_keys.ts";
import { noticesContract } from "./_contract_notices.ts";
import { settingsContract } from "./_contract_settings.ts";
import { ledgerContract } from "./_contract_ledger.ts";
import { resultsContract } from "./_contract_results.ts";
import { ownDataContract } from "./_contract_own_data.ts";
import { retentionContract } from "./_contract_retention.ts";
import { corruptContract } from "./_contract_corrupt.ts";
import { crowdContract } from "./_contract_crowd.ts";
import { roundTripsContract } from "./_contract_round_trips.ts";
import { racesContract } from "./_contract_races.ts";
import { type KeyKindName, serverKindNames } from "../../src/storage/mod.ts";
import { type Engine, openTestStore, openTwoStores, type Suite } from "./_engine.ts";
import { StorePlay } from "./_store_play.ts";

/** Registers a test. */
type Register = (name: string, fn: () => Promise<void>) => void;

/**
 * Everything a store promises, whatever it runs on. On a cluster what belongs to a person, to a channel
 * or to everybody follows a commit: a test that reads it waits with `settled`, as `bare` does by itself.
 */
export function storeContract(
  name: string,
  register: Register,
  start: () => Promise<Engine>,
  { rounds, kinds = serverKindNames, registerLong = register }: {
    readonly rounds: number;
    readonly kinds?: readonly KeyKindName[];
    readonly registerLong?: Register;
  },
): void {
  const registering = (register: Register): Pick<Suite, "one" | "two"> => ({
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
  });
  const suite = { ...registering(register), long: registering(registerLong), rounds, kinds };
  keysContract(suite);
  ledgerContract(suite);
  correctionsContract(suite);
  resultsContract(suite);
  noticesContract(suite);
  settingsContract(suite);
  retentionContract(suite);
  racesContract(suite);
  corruptContract(suite);
  roundTripsContract(suite);
  forgetContract(suite);
  forgetUnreadableContract(suite);
  ownDataContract(suite);
  importedContract(suite);
  fillingContract(suite);
  crowdContract(suite);
}
