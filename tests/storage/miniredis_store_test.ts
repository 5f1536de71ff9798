import { startStoreEngine } from "../_helpers/store_engine.ts";
import { storeContract } from "./_contract.ts";

storeContract("miniredis", (name, fn) => Deno.test(name, fn), () => startStoreEngine(), 10);
