import type { Bar } from "./_bar.ts";
import type { GatewayTrouble, StoreTrouble, Trouble } from "./_trouble_plan.ts";

/** Makes trouble; resolves when it is over, as far as it has an end of its own. */
export async function cause(trouble: Trouble, bar: Bar): Promise<void> {
  const { diary, discord } = bar;
  switch (trouble.on) {
    case "gateway":
      return await lasting(bar, `gateway ${trouble.what}`, () => onGateway(trouble, bar));
    case "rest": {
      const { routes, action, times } = trouble;
      const shape = "shape" in action ? ` ${action.shape}` : "";
      const over = diary.disturb(`rest ${action.kind}${shape} ×${times} on ${routes.join(", ")}`);
      discord.faults.rest.add({ routeClass: routes, times }, action);
      return over();
    }
    case "rest port":
      return await lasting(bar, `rest port ${trouble.what}`, () => onRestPort(trouble, bar));
    case "store":
      return await lasting(bar, `store ${trouble.what}`, () => onStore(trouble, bar));
    case "bot":
      return await lasting(bar, `bot ${trouble.what}`, () => onBot(trouble, bar));
    case "channel":
      return onChannel(trouble, bar);
    default:
      return trouble satisfies never;
  }
}

/** Ends all trouble: what is shut opens, and the bot runs. */
export async function calm(bar: Bar): Promise<void> {
  bar.bot?.door.calm();
  await bar.discord.faults.clear();
  for (const { channel } of bar.tables) {
    channel.allow("bot", "SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS", "EMBED_LINKS");
  }
  await bar.startBot();
}

async function lasting(bar: Bar, what: string, deed: () => Promise<void>): Promise<void> {
  const over = bar.diary.disturb(what);
  await deed();
  over();
}

async function onGateway({ what, ms }: Trouble & { on: "gateway" }, bar: Bar): Promise<void> {
  const { gateway } = bar.discord.faults;
  const at: Record<GatewayTrouble, () => Promise<void> | void> = {
    "cut": () => gateway.cut(),
    "reconnect": () => gateway.requestReconnect(),
    "invalid, resumable": () => gateway.invalidateSessions(true),
    "invalid": () => gateway.invalidateSessions(false),
    "close 4000": () => gateway.close(4000),
    "close 4007": () => gateway.close(4007),
    "close 4009": () => gateway.close(4009),
    "no JSON": () => gateway.sendRaw(),
    "forgotten": () => {
      gateway.forgetSessions();
      gateway.cut();
    },
    "refuse": async () => {
      gateway.refuse();
      await sleep(ms);
      await gateway.accept();
    },
    "dead resume URL": async () => {
      gateway.shutResumeUrl();
      gateway.cut();
      await sleep(ms);
      await gateway.openResumeUrl();
    },
    "no HELLO": async () => {
      gateway.withhold("hello");
      gateway.cut();
      await sleep(ms);
      gateway.withhold("hello", false);
    },
    "closed on resume": async () => {
      gateway.closeOnResume({ code: 4000 });
      gateway.cut();
      await sleep(ms);
      gateway.closeOnResume(undefined);
    },
  };
  await at[what]();
}

async function onRestPort({ what, ms }: Trouble & { on: "rest port" }, bar: Bar): Promise<void> {
  const { rest } = bar.discord.faults;
  if (what === "cut") return rest.cut();
  rest.refuse();
  await sleep(ms);
  await rest.accept();
}

async function onStore({ what, ms }: Trouble & { on: "store" }, bar: Bar): Promise<void> {
  const { bot, engine } = bar;
  const door = bot?.door;
  const at: Record<StoreTrouble, () => Promise<void> | void> = {
    "cut": () => door?.cut(),
    "shut": async () => {
      door?.shut();
      await sleep(ms);
      if (bar.bot === bot) door?.open();
    },
    "frozen": async () => {
      door?.freeze();
      await sleep(ms);
      door?.thaw();
    },
    "slow": async () => {
      if (door) door.delayMs = ms / 5;
      await sleep(ms);
      if (door) door.delayMs = 0;
    },
    "answer lost": () => door?.loseNextExec(),
    "engine restarted": async () => await engine.restart?.(),
    "engine frozen": async () => await engine.freeze?.(ms),
  };
  await at[what]();
}

async function onBot({ what, ms }: Trouble & { on: "bot" }, bar: Bar): Promise<void> {
  if (what === "crash") await bar.crashBot();
  else await bar.stopBot();
  await sleep(ms);
  await bar.startBot();
}

function onChannel({ what, where }: Trouble & { on: "channel" }, bar: Bar): void {
  const { channel, people } = bar.table(where);
  const over = bar.diary.disturb(`channel ${what} in #${channel.name}`);
  if (what === "deny") {
    channel.deny("bot", "SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS", "EMBED_LINKS");
  } else {
    const seat = people[0]?.in(channel);
    const board = seat?.messages().findLast(({ components }) => components.length > 0);
    if (board && !board.ephemeral) channel.deleteMessage(board.id);
  }
  over();
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
