import type { MessageView } from "../../src/emulator/mod.ts";
import { changeRules } from "./_houses.ts";
import type { Action } from "./_plan.ts";
import type { Simulation } from "./_simulation.ts";

/** A button or a menu as somebody sees it. */
interface Component {
  readonly message: MessageView;
  readonly label: string;
  readonly isMenu: boolean;
  readonly options: readonly string[];
}

type ActionOf<Kind extends Action["do"]> = Action & { readonly do: Kind };

/** Does an action as far as it can be done; resolves when it is answered. */
export async function perform(action: Action, simulation: Simulation): Promise<void> {
  switch (action.do) {
    case "press":
      return await press(action, simulation);
    case "slash":
      return await slash(action, simulation);
    case "correct":
      return await correct(action, simulation);
    case "give":
      return await give(action, simulation);
    case "rename":
      // A nudge takes note of it and leaves the board as it is, so the next press has to show it.
      simulation.timeline.disturb(`rename to ${action.name}`)();
      return simulation.client(action.who, 0).person.rename(action.name);
    case "house":
      return await changeRules(simulation, action.sides);
    default:
      return action satisfies never;
  }
}

async function press(action: ActionOf<"press">, simulation: Simulation): Promise<void> {
  const { client } = simulation.client(action.who, action.where);
  // A server whose settings are reset by chance would prove nothing.
  const buttons = componentsOf(client.messages())
    .filter(({ isMenu, label }) => !isMenu && label !== "Reset");
  const found = choose(action, buttons);
  if (!found) return;
  const { label, message } = found;
  await simulation.interact(
    action,
    `presses ${label}`,
    () => client.click(label, { message: message.id }),
  );
}

function choose(
  { label, pick, target }: ActionOf<"press">,
  all: readonly Component[],
): Component | undefined {
  // A cheer's label has a count.
  const named = all.filter((one) => label !== null && one.label.startsWith(label));
  const newest = (named.length > 0 ? named : all).at(-1)?.message.id;
  const near = target === "any" ? all : all.filter(({ message }) => message.id === newest);
  const nearNamed = near.filter((one) => named.includes(one));
  const candidates = nearNamed.length > 0 ? nearNamed : near;
  return candidates[Math.floor(pick * candidates.length)];
}

async function slash(action: ActionOf<"slash">, simulation: Simulation): Promise<void> {
  const { client } = simulation.client(action.who, action.where);
  await simulation.interact(action, `types /${action.line}`, () => client.slash(action.line));
}

async function correct(action: ActionOf<"correct">, simulation: Simulation): Promise<void> {
  const { client } = simulation.client(action.who, action.where);
  const { people } = simulation.channel(action.where);
  const target = people[Math.floor(action.pick * people.length)];
  if (target === undefined) return;
  await simulation.interact(
    action,
    `corrects a drink of ${target.name}`,
    () => client.useOn("Correct a drink", target),
  );
}

/** Chooses from the newest menu; without one, asks for it by pressing Give. */
async function give(action: ActionOf<"give">, simulation: Simulation): Promise<void> {
  const { client } = simulation.client(action.who, action.where);
  const menu = componentsOf(client.messages()).findLast(({ isMenu }) => isMenu);
  if (!menu) {
    const ask = { label: "Give", target: "newest", times: 1 } as const;
    return await press({ ...action, ...ask, do: "press" }, simulation);
  }
  const option = menu.options[Math.floor(action.pick * menu.options.length)] ?? "";
  await simulation.interact(
    action,
    `gives to ${option}`,
    () => client.choose(option, { message: menu.message.id }),
  );
}

/** Everything in these messages that can be pressed, oldest message first. */
function componentsOf(messages: readonly MessageView[]): readonly Component[] {
  return messages.flatMap((message) =>
    message.components.flatMap((row) =>
      row.components.map((item): Component => {
        const isMenu = item.type !== 2;
        const options = isMenu ? (item.options ?? []).map(({ label }) => label) : [];
        return { message, label: isMenu ? "" : item.label ?? "", isMenu, options };
      })
    )
  );
}
