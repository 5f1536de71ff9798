import type { Outcome } from "../../src/emulator/mod.ts";
import type { Snapshot } from "../_helpers/snapshot.ts";
import type { Entry } from "./_timeline.ts";
import type { Simulation } from "./_simulation.ts";

/** The channel of the server that plays by its own rules, and who manages that server. */
const place = { who: 0, where: 2 } as const;
/** The rules that it may have: a hit is the highest face of them all. */
const sidesThere: readonly number[] = [12, 20];

/** The server of the third channel plays for push-ups with 20 sides; the other one has settled nothing. */
export async function settleHouse(simulation: Simulation): Promise<void> {
  await changeRules(simulation, 20);
  await change(simulation, "Words", {
    "One drink is called": "push-up",
    "Several are called": "push-ups",
    "Its emoji": "💪",
  });
}

/** Its rules become others; those of its running games do not. */
export function changeRules(simulation: Simulation, sides: number): Promise<void> {
  return change(simulation, "Rules", {
    "Sides of the die": String(sides),
    "Hit: this face gives one away": String(sides),
  });
}

/** Whether somebody has sent a form. */
export function isForm({ what }: Pick<Entry, "what">): boolean {
  return what.includes("sends the form");
}

/** Goes as far as it can: a fault may leave no form to send. */
async function change(
  simulation: Simulation,
  button: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  const { client } = simulation.client(place.who, place.where);
  const act = async (what: string, action: () => Promise<Outcome>) => {
    let outcome: Outcome | undefined;
    await simulation.interact(place, what, async () => outcome = await action());
    return outcome;
  };
  const panel = await act("types /ronnied-house", () => client.slash("ronnied-house"));
  const { message } = panel ?? {};
  const isPanel = message?.components.some(({ components }) =>
    components.some((item) => item.type === 2 && item.label === button)
  );
  if (!message || !isPanel) return;
  const opened = await act(`presses ${button}`, () => client.click(button, { message }));
  if (!opened?.modal) return;
  await act(`sends the form ${button}`, () => client.submit(opened, entries));
}

/** Games that are not played by the rules and the words of their server. */
export function checkHouses(store: Snapshot, simulation: Simulation): readonly string[] {
  const settledId = simulation.channel(place.where).guild.id;
  return store.games.flatMap(({ id, guildId, houseRules: { diceSides, criticalHit }, drink }) => {
    const isFit = guildId === settledId
      ? sidesThere.includes(diceSides) && drink?.one === "push-up"
      : diceSides === 6 && drink === null;
    const isWhole = criticalHit === diceSides;
    const played = `${diceSides} sides, a hit of ${criticalHit}, for ${drink?.many ?? "drinks"}`;
    return isFit && isWhole ? [] : [`game ${id} of guild ${guildId} is played with ${played}`];
  });
}
