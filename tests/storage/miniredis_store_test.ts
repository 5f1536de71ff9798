import { sideBySide } from "../_helpers/side_by_side.ts";
import { startStoreEngine } from "../_helpers/store_engine.ts";
import { storeContract } from "./_contract.ts";

const test = sideBySide("the store on the embedded engine");
storeContract("miniredis", test, () => startStoreEngine(), { rounds: 10 });
