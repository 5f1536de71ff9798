import type { StoreContents } from "./store_contents.ts";
import { type Check, checked, problem } from "./finding.ts";

/** Every record is what its schema says. */
export function checkRecords(contents: StoreContents): Check {
  const findings = [...contents.corrupt].toSorted(([a], [b]) => a < b ? -1 : 1)
    .flatMap(([key, problems]) =>
      problems.map((text) => problem(key, `Cannot be read: ${oneLine(text)}`, adviceFor(key)))
    );
  const { entries, foreign } = contents.snapshot;
  const others = foreign > 0 ? `, and ${foreign} that are not Ronnied's` : "";
  return checked("records", `${entries.size} keys${others}`, findings);
}

/** The bot goes on around a record it cannot read; what that means depends on what it is. */
function adviceFor(key: string): string {
  if (key.startsWith("session_debts:")) {
    return "`ronnied doctor --repair` takes out what is no debt";
  }
  if (/^(game|board|channel|player|done|gateway_session):/.test(key)) {
    return `Restore a backup, or give it up: DEL '${key}'. Drinks are kept elsewhere`;
  }
  return "Restore a backup; nothing was deleted";
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
