import { areDiceSound } from "../../game/mod.ts";
import { keys } from "../../storage/mod.ts";
import { type Check, checked, problem } from "./finding.ts";
import type { StoreContents } from "./store_contents.ts";

/** The rolls of every game follow from its seal. The texts never have a seed in them. */
export function checkDice(contents: StoreContents): Check {
  const sealed = [...contents.game.values()].filter(({ dice }) => dice !== null);
  const findings = sealed.filter((game) => !areDiceSound(game)).map(({ id }) =>
    problem(
      keys.game(id),
      "The rolls of a game do not follow from its seal",
      "Somebody has changed the record. `/ronnied verify` shows the players which rolls are wrong",
    )
  );
  return checked("dice", `${sealed.length} games with sealed dice`, findings);
}
