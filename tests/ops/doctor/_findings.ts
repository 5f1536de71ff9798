import assert from "node:assert/strict";
import { checkContents } from "../../../src/ops/mod.ts";
import { type Inspection, type StoreAddress, StoreInspection } from "../../../src/storage/mod.ts";

const options = { gameRetentionMs: 86_400_000 };

/** What the doctor finds in a store's contents, as "check severity: key: problem". */
export async function findingsIn(inspection: Inspection): Promise<readonly string[]> {
  const checks = checkContents(await inspection.snapshot(), options);
  return checks.flatMap(({ name, findings }) =>
    findings.map(({ severity, key, problem }) => `${name} ${severity}: ${key}: ${problem}`)
  );
}

/**
 * Asserts that the doctor finds no problem: every tab is the fold of its drinks and payments, every
 * debt a drink without a payment, and every index true.
 */
export async function assertSound(address: StoreAddress): Promise<void> {
  await using inspection = await StoreInspection.open(address);
  await assertSoundIn(inspection);
}

/** The same of a store that is looked at already. */
export async function assertSoundIn(inspection: Inspection): Promise<void> {
  const found = await findingsIn(inspection);
  assert.deepEqual(found.filter((text) => !text.includes(" notice: ")), []);
}
