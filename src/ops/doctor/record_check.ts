import { keyTable, parseKey, type StoredEntry } from "../../storage/mod.ts";
import { remake } from "./fates.ts";
import { type Check, checked, problem, repairable } from "./finding.ts";
import type { SessionLedger } from "./session_ledger.ts";
import { readContents, type StoreContents } from "./store_contents.ts";

/** Every record is what its schema says. */
export function checkRecords(
  contents: StoreContents,
  ledgers: readonly SessionLedger[],
): Check {
  const findings = [...contents.corrupt].toSorted(([a], [b]) => a < b ? -1 : 1)
    .flatMap(([key, problems]) => {
      const repair = remake(contents, ledgers, key);
      return problems.map((text, index) => {
        const finding = `Cannot be read: ${oneLine(text)}`;
        if (repair === null) return problem(key, finding, adviceFor(key));
        // One repair, however many problems the key has.
        return { ...repairable(key, finding, repair), repair: index === 0 ? repair : null };
      });
    });
  const { entries, foreign } = contents.snapshot;
  const others = foreign > 0 ? `, and ${foreign} that are not Ronnied's` : "";
  return checked("records", `${entries.size} keys${others}`, findings);
}

/** Those of the keys whose records cannot be read, each with the first reason. */
export function unreadableRecords(
  entries: readonly StoredEntry[],
): readonly { readonly key: string; readonly problem: string }[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const { corrupt } = readContents({ entries: byKey, strange: new Map(), foreign: 0, now: 0 });
  return [...corrupt].map(([key, problems]) => ({ key, problem: oneLine(problems[0] ?? "") }));
}

/** The bot works without a record that it cannot read. What is lost depends on the kind of key. */
function adviceFor(key: string): string {
  const kind = parseKey(key)?.kind ?? "probe";
  if (kind === "sessionDebts") return "`ronnied doctor --repair` removes what is no debt";
  const { lifetime } = keyTable[kind];
  const isWithoutDrinks = kind === "player" || lifetime === "as_game" ||
    lifetime === "beside_game" || typeof lifetime === "number";
  return isWithoutDrinks
    ? `Restore a backup, or give it up: DEL '${key}'. Drinks are kept elsewhere`
    : "Restore a backup; nothing was deleted";
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
