import type { MessageView } from "../../src/emulator/mod.ts";
import type { Bar } from "./_bar.ts";
import type { Deed } from "./_plan.ts";

/** A button or a menu as somebody sees it. */
interface Pressable {
  readonly message: MessageView;
  readonly label: string;
  readonly isMenu: boolean;
  readonly options: readonly string[];
}

/** Does a deed as far as it can be done; resolves when it is answered. */
export async function perform(deed: Deed, bar: Bar): Promise<void> {
  switch (deed.do) {
    case "press":
      return await press(deed, bar);
    case "slash":
      return await slash(deed, bar);
    case "give":
      return await give(deed, bar);
    case "rename":
      // A nudge takes note of it and leaves the board as it is, so the next press has to show it.
      bar.diary.disturb(`rename to ${deed.name}`)();
      return bar.seat(deed.who, 0).person.rename(deed.name);
    default:
      return deed satisfies never;
  }
}

async function press(deed: Deed & { do: "press" }, bar: Bar): Promise<void> {
  const { seat, person } = bar.seat(deed.who, deed.where);
  const { channel } = bar.table(deed.where);
  const found = choose(deed, pressablesOf(seat.messages()).filter(({ isMenu }) => !isMenu));
  if (!found) return;
  const { label, message } = found;
  const what = `${person.name} presses ${label} in #${channel.name}`;
  await Promise.all(
    Array.from(
      { length: deed.times },
      () => bar.diary.record(what, channel.id, () => seat.click(label, { message: message.id })),
    ),
  );
}

function choose(
  { label, pick, aim }: Deed & { do: "press" },
  all: readonly Pressable[],
): Pressable | undefined {
  const newest = all.at(-1)?.message.id;
  const near = aim === "any" ? all : all.filter(({ message }) => message.id === newest);
  const named = near.filter((one) => one.label === label);
  const candidates = named.length > 0 ? named : near;
  return candidates[Math.floor(pick * candidates.length)];
}

async function slash({ who, where, line, times }: Deed & { do: "slash" }, bar: Bar) {
  const { seat, person } = bar.seat(who, where);
  const { channel } = bar.table(where);
  const what = `${person.name} types /${line} in #${channel.name}`;
  await Promise.all(
    Array.from(
      { length: times },
      () => bar.diary.record(what, channel.id, () => seat.slash(line)),
    ),
  );
}

/** Chooses from the newest menu; without one, asks for it by pressing Roll. */
async function give({ who, where, pick }: Deed & { do: "give" }, bar: Bar): Promise<void> {
  const { seat, person } = bar.seat(who, where);
  const { channel } = bar.table(where);
  const menu = pressablesOf(seat.messages()).findLast(({ isMenu }) => isMenu);
  if (!menu) {
    return await press(
      { do: "press", who, where, label: "Roll", pick, aim: "newest", times: 1 },
      bar,
    );
  }
  const option = menu.options[Math.floor(pick * menu.options.length)] ?? "";
  const what = `${person.name} gives to ${option} in #${channel.name}`;
  await bar.diary.record(
    what,
    channel.id,
    () => seat.choose(option, { message: menu.message.id }),
  );
}

/** Everything in these messages that can be pressed, oldest message first. */
function pressablesOf(messages: readonly MessageView[]): readonly Pressable[] {
  return messages.flatMap((message) =>
    message.components.flatMap((row) =>
      row.components.map((item): Pressable => {
        const isMenu = item.type !== 2;
        const options = isMenu ? (item.options ?? []).map(({ label }) => label) : [];
        return { message, label: isMenu ? "" : item.label ?? "", isMenu, options };
      })
    )
  );
}
