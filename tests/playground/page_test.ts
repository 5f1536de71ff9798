import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { until } from "../_helpers/redis_group.ts";
import { ApiClient } from "./_api_client.ts";
import { violationsOf } from "./_axe.ts";
import {
  largeDesktop,
  nextDice,
  openFastPlay,
  type PageSession,
  pageTest,
  phone,
  PlayerScreen,
} from "./_playground_page.ts";
import { WaitingGame } from "./_waiting_game.ts";

/** Ann and Ben are in a game that has begun. */
async function beginGame({ ann, ben }: PageSession): Promise<void> {
  await ann.press("/ronnied start");
  await ben.press("Join");
  await ann.sees("At the table (2/10)");
  await ann.press("Begin");
  await ben.sees("Everybody rolls!");
}

/** Longer than a test: each step of a round stays until it is stopped. */
const hourMs = 3_600_000;

pageTest(
  "page: a visitor reads what it is, and a round that is played for them can be stopped and go on",
  async ({ page }) => {
    const round = page.getByRole("button", { name: "Play a round for me" });
    await page.getByRole("heading", { name: "Ronnied" }).waitFor();
    await page.getByText("A dice game for Discord. You are all the players.").waitFor();
    assert.equal(await page.getByText(/Gateway|Redis|on the clock|on the next die/).count(), 0);
    for (const step of ["Ann opens a table", "Ben sits down"]) {
      await round.click();
      await page.getByText(step).waitFor();
      await page.getByRole("button", { name: "Stop" }).click();
      await round.waitFor();
    }
  },
  { viewport: largeDesktop, folded: true, open: () => openFastPlay({}, hourMs) },
);

pageTest(
  "page: a round is played for a visitor to its end",
  async ({ page, play, ann }) => {
    const round = page.getByRole("button", { name: "Play a round for me" });
    for (const value of [6, 2, 2, 5, 3]) play.bench.dice.add(value);
    await round.click();
    await ann.sees("Cleo paid");
    await round.waitFor();
  },
  { viewport: largeDesktop, folded: true, open: openFastPlay },
);

pageTest(
  "page: on a phone clock and dice are used while the channel has three quarters of the height",
  async ({ page, ann }) => {
    const channel = page.getByRole("main");
    const share = async () => (await channel.boundingBox())?.height ?? 0;
    await page.getByRole("button", { name: "Play a round for me" }).waitFor();
    assert.ok(await share() >= 0.75 * phone.height, `${await share()} px`);
    await page.getByRole("button", { name: "Test bench" }).click();
    await ann.press("/ronnied start");
    await nextDice(page, 3);
    await page.getByRole("button", { name: "+5 minutes" }).click();
    await page.getByText("5 min ahead").waitFor();
    await ann.sees("At the table (1/10)");
    assert.ok(await share() >= 0.75 * phone.height, `${await share()} px`);
    assert.equal(await page.evaluate("document.documentElement.scrollHeight"), phone.height);
    const log = "document.querySelector('.log')";
    assert.equal(await page.evaluate(`${log}.scrollWidth - ${log}.clientWidth`), 0);
  },
  { viewport: phone, folded: true },
);

pageTest("page: a whole evening of four players", async (session) => {
  const { page, play: { bench: { discord } }, ann, ben, cleo } = session;
  await discord.waitUntil(() => discord.emojis().some(({ name }) => /_tankard_/.test(name)));
  const dot = new PlayerScreen(page, "Dot");
  const show = (name: string) =>
    page.getByRole("button", { name: new RegExp(`^${name}\\b`) }).click();
  const everybody = async (label: string, ...dice: readonly number[]) => {
    if (dice.length > 0) await nextDice(page, ...dice);
    await page.getByRole("button", { name: `Everybody presses ${label} now` }).click();
  };
  await page.getByLabel("Name of a new player").fill("Dot");
  await page.getByRole("button", { name: "Add player" }).click();
  await ann.press("/ronnied start");
  await dot.press("Join");
  await dot.sees("At the table (2/10)");
  await everybody("Join");
  await ann.sees("At the table (4/10)");
  await ann.press("Begin");
  await ben.sees("Everybody rolls!");
  await nextDice(page, 6, 2, 4);
  await ann.press("Roll");
  const menu = ann.region.getByRole("combobox", { name: "Who gets the drink?" });
  await menu.selectOption(await menu.getByText("Dot").getAttribute("value"));
  await dot.sees("Drinks so far (1)");
  await ann.region.getByAltText(/^:ronnied_face_6_/).first().waitFor();
  const die = "document.querySelector('img.emoji')";
  assert.equal(await page.evaluate(`${die}.decode().then(() => ${die}.naturalWidth)`), 128);
  await ben.press("Roll");
  await dot.press("Roll");
  await dot.sees("Waiting for Cleo");
  await show("Cleo");
  await nextDice(page, 2, 5, 3);
  await cleo.press("Roll");
  await ann.sees("ROLL-OFF number 1");
  await show("Ben");
  await ben.press("Roll");
  await cleo.sees(/Waiting for Cleo/);
  await cleo.press("Roll");
  await cleo.sees("Game over");
  await cleo.press("Pay a drink");
  await cleo.sees(/Cleo paid/);
  await ben.press("Cheers");
  await cleo.press("Undo");
  await cleo.sees(/Cleo took back/);
  await cleo.press("Same again");
  await ben.sees("At the table (4/10)");
  await cleo.press("Begin");
  await ben.sees("Everybody rolls!");
  await everybody("Roll", 2, 3, 4, 5);
  await ben.sees("Game over");
  await ben.type("/ronnied recap");
  await cleo.sees("The evening at a glance");
  await cleo.sees(/roll-off survivor/i);
}, { viewport: largeDesktop, open: openFastPlay });

pageTest("page: a private message is shown to its player only", async (session) => {
  const { page, ann, ben } = session;
  await beginGame(session);
  await nextDice(page, 6, 3);
  await ann.press("Roll");
  const menu = ann.region.getByRole("combobox", { name: "Who gets the drink?" });
  await menu.waitFor();
  await ben.sees("has a drink to give");
  assert.equal(await ben.region.getByText("Only you can see this").count(), 0);
  assert.equal(await ben.region.getByRole("combobox").count(), 1, "only the input line");
  await menu.selectOption(await menu.getByText("Ben").getAttribute("value"));
  await ben.sees(/Drinks so far \(1\)/);
  await ann.sees(/Drinks so far \(1\)/);
  await ben.type("/ronnied tab");
  await ben.sees("Only you can see this");
  await ben.region.getByRole("button", { name: "Dismiss message" }).click();
  await ben.region.getByText("Only you can see this").waitFor({ state: "detached" });
  await ben.type("cheers, **Ann**");
  await ann.region.getByText("cheers, Ann").waitFor();
});

pageTest("page: a file has its name, its size and a link that downloads it", async (session) => {
  const { page, ann, ben } = session;
  await ann.type("/ronnied mydata");
  await ann.region.getByText(/^\d+(\.\d\d KB| bytes)$/).waitFor();
  assert.equal(await ben.region.getByRole("link").count(), 0);
  assert.equal((await downloadMyData(page, ann)).you.name, "Ann");
});

/** Follows the newest link of a player's own data, and reads the file. */
async function downloadMyData(page: Page, { region }: PlayerScreen) {
  const link = region.getByRole("link", { name: "ronnied-my-data.json" }).last();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  assert.equal(download.suggestedFilename(), "ronnied-my-data.json");
  return JSON.parse(await Deno.readTextFile(await download.path()));
}

pageTest("page: a command of a player's menu is under Apps", async ({ page, ann }) => {
  const menu = ann.region.getByText("Apps", { exact: true });
  await menu.click();
  await ann.region.getByRole("button", { name: "Correct a drink: Ben" }).click();
  await ann.sees("Correct a drink");
  assert.equal(await page.getByRole("button", { name: "Correct a drink: Ben" }).count(), 0);
});

pageTest("page: the server and each player have a language", async ({ page, ann, ben }) => {
  await page.getByLabel("Language of Server").selectOption("de");
  await page.getByLabel("Language of Ben").selectOption("fr");
  await ann.press("/ronnied start");
  await ben.sees("Wer spielt mit?");
  await ben.press("Mitspielen");
  await ann.sees("Am Tisch (2/10)");
  await ben.type("/ronnied help");
  await ben.sees("Ronnied en dix secondes");
});

pageTest("page: everybody presses at once, new players too", async ({ page, ann, cleo }) => {
  for (const name of ["Dot", "Eve"]) {
    await page.getByLabel("Name of a new player").fill(name);
    await page.getByRole("button", { name: "Add player" }).click();
    await new PlayerScreen(page, name).region.waitFor();
  }
  await page.getByRole("button", { name: "Cleo", exact: true }).click();
  await cleo.type("/ronnied start");
  await cleo.sees("At the table (1/10)");
  await page.getByRole("button", { name: "Everybody presses Join now" }).click();
  await cleo.sees("At the table (5/10)");
  await cleo.press("Begin");
  await nextDice(page, 2, 3, 4, 5, 4);
  await page.getByRole("button", { name: "Everybody presses Roll now" }).click();
  await cleo.sees("Game over");
  // A player who is called to the end of the game has a mark.
  await page.getByRole("button", { name: /^Ann/ }).click();
  await ann.sees("Game over");
});

pageTest(
  "page: without Redis, or an answer in time, that is said and the game goes on",
  async (session) => {
    const { page, ann, ben } = session;
    await beginGame(session);
    await nextDice(page, 4, 3);
    const fault = page.getByRole("button", { name: "Redis gone" });
    await fault.click();
    await page.getByText("Store down").waitFor();
    assert.equal(await fault.getAttribute("aria-pressed"), "true");
    await ann.press("Roll");
    await ann.sees("The bar is closed for a moment");
    await ben.sees("still to roll");
    await page.getByRole("button", { name: "Clear faults" }).click();
    await page.getByText("Store up").waitFor();
    await page.getByRole("button", { name: "Discord too slow" }).click();
    await ann.press("Nudge");
    await ben.type("/ronnied tab");
    await ann.sees("This interaction failed");
    await ben.sees("/ronnied tab: The application did not respond");
    assert.equal(await ben.region.getByText("This interaction failed").count(), 0);
    await page.getByRole("button", { name: "Clear faults" }).click();
    await page.getByRole("button", { name: "Drop the gateway" }).click();
    await page.getByText("resumed").waitFor();
    await ann.press("Roll");
    await ann.region.getByText("This interaction failed").waitFor({ state: "detached" });
    await ben.press("Roll");
    await ben.sees("Game over");
  },
  { open: () => openFastPlay({ firstAnswerMs: 1_000 }) },
);

pageTest("page: the clock goes forward, for a late start and for a skip", async (session) => {
  const { page, ann, ben } = session;
  const forward = (minutes: number) =>
    page.getByRole("button", { name: `+${minutes} minute` }).click();
  await ann.press("/ronnied start");
  await ben.press("Join");
  await ben.sees(/after 5 minutes/);
  await forward(5);
  await page.getByText("5 min ahead").waitFor();
  await forward(1);
  await ben.press("Begin");
  await ann.sees("Everybody rolls!");
  await nextDice(page, 4);
  await ann.press("Roll");
  await ben.sees(/Waiting for Ben/);
  await forward(5);
  await ann.press("Skip");
  await ben.sees("Game over");
});

pageTest("page: the store's keys are shown as they change", async ({ page, ann, ben }) => {
  await ann.press("/ronnied start");
  const game = page.locator("li[data-key^='game:']");
  await game.waitFor();
  await game.locator("summary").click();
  await game.getByText('"status": "waiting"').waitFor();
  await game.getByText("6 d 23 h").waitFor();
  await ben.press("Join");
  await game.getByText(/"name": "Ben"/).first().waitFor();
  await page.getByRole("button", { name: "+60 minutes" }).click();
  await game.getByText("6 d 22 h").waitFor();
});

pageTest("page: a whole move with nothing but the keyboard", async ({ page, ann, ben }) => {
  const focused = page.locator(":focus");
  await page.keyboard.press("Tab");
  assert.equal(await focused.textContent(), "Skip to the channel");
  await page.keyboard.press("Enter");
  await tabTo(page, "Message #bar as Ann");
  await page.keyboard.type("/sta");
  assert.equal(await focused.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("Enter");
  assert.equal(await focused.inputValue(), "/ronnied start");
  await page.keyboard.press("Enter");
  await ann.sees("At the table (1/10)");
  await tabTo(page, "Begin", "Shift+Tab");
  assert.notEqual(await outlineOf(page), "0px");
  await page.keyboard.press("Space");
  await ben.sees("Everybody rolls!");
  await focused.and(ann.button("Roll")).waitFor();
  await page.keyboard.press("Enter");
  await ben.sees(/Game over|to give a drink/);
}, { folded: true });

pageTest(
  "page: Roll is within 12 Tabs of a fresh page, and older boards are reached by arrow keys",
  async ({ page, play, ann, ben }) => {
    play.bench.round.start();
    await ann.sees(/\w+ paid/);
    await ann.type("/ronnied start");
    await ben.press("Join");
    await ann.sees("At the table (2/10)");
    await ann.press("Begin");
    await ann.sees("Everybody rolls!");
    for (const viewport of [phone, largeDesktop]) {
      await page.setViewportSize(viewport);
      await page.reload();
      await ann.sees("Everybody rolls!");
      assert.ok(await tabTo(page, "🎲Roll") <= 12);
    }
    await tabTo(page, "What Ann sees", "Shift+Tab");
    const isAtOldBoard = "document.activeElement?.textContent.includes('🏆')";
    for (let ups = 0; ups < 9; ups++) {
      await page.keyboard.press("ArrowUp");
      if (await page.evaluate(isAtOldBoard)) break;
    }
    assert.equal(await tabTo(page, "Pay a drink"), 1);
  },
  { viewport: largeDesktop, folded: true, open: openFastPlay },
);

pageTest("page: axe finds nothing wrong, on a desktop and on a phone", async (session) => {
  const { page, ann, ben } = session;
  assert.deepEqual(await violationsOf(page), []);
  await page.getByRole("button", { name: "Test bench" }).click();
  await beginGame(session);
  await nextDice(page, 6);
  await ann.press("Roll");
  await ann.region.getByRole("combobox", { name: "Who gets the drink?" }).waitFor();
  await page.getByRole("button", { name: "Redis slow" }).click();
  await ben.type("`a` ||b|| <t:1700000000:R> https://a.example");
  await ann.sees("https://a.example");
  await ann.type("/nothing");
  await ann.sees("There is no command /nothing");
  assert.deepEqual(await violationsOf(page), []);
  await page.setViewportSize(phone);
  await page.getByText("Gateway, faults, Redis keys").click();
  assert.deepEqual(await violationsOf(page), []);
}, { viewport: largeDesktop, folded: true, open: openFastPlay });

pageTest(
  "page: fits a phone, where a revoked token ends the bot until it is started again",
  async (session) => {
    const { page, play, ann, ben } = session;
    assert.equal(await page.getByRole("region", { name: /screen$/ }).count(), 1);
    await page.getByRole("button", { name: /^Ann\b/ }).click();
    await ann.press("/ronnied start");
    await ann.sees("At the table (1/10)");
    await page.getByRole("button", { name: "Ben", exact: true }).click();
    await ben.press("Join");
    await ben.sees("At the table (2/10)");
    assert.equal(await ann.region.count(), 0);
    const size = await page.evaluate(
      "getComputedStyle(document.querySelector('.composer input')).fontSize",
    );
    assert.ok(parseFloat(String(size)) >= 16, `${size} makes a phone zoom in`);
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), phone.width);
    await page.getByText("Gateway, faults, Redis keys").click();
    await page.getByRole("button", { name: "Redis gone" }).waitFor();
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), phone.width);
    await page.getByRole("button", { name: "Revoke the token" }).click();
    const end = page.getByRole("alert").filter({ hasText: "The bot has ended" });
    await end.getByText(/reset it in the Developer Portal .* would exit with code 78/).waitFor();
    await page.getByText("Bot ended").waitFor();
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), phone.width);
    await page.getByRole("button", { name: "Start the bot again" }).click();
    await end.waitFor({ state: "detached" });
    await page.getByText("Gateway connected").waitFor();
    await play.bot.app?.ready;
    await ben.press("Leave");
    await ben.sees("At the table (1/10)");
  },
  { viewport: phone, open: openFastPlay },
);

/** Waits for an expression on the page. Playwright's own wait asks again by eval, which the page forbids. */
async function isSoon(page: Page, expression: string): Promise<void> {
  await until(expression, async () => await page.evaluate<boolean>(expression));
}

pageTest("page: a log stays at its end, or where it was scrolled", async (session) => {
  const { page, play, ann, ben } = session;
  const toEnd = "[...document.querySelectorAll('.log')].map((log) => Math.abs(log.scrollTop))";
  play.bench.servers.shown.guild.addMember({ name: "Dot" });
  const talker = play.bench.discord.member("Ann");
  for (let line = 1; line <= 25; line++) talker?.say(`line ${line}`);
  await ben.sees("line 25");
  for (const player of ["Cleo", "Dot"]) {
    await page.getByRole("button", { name: player, exact: true }).click();
    await new PlayerScreen(page, player).sees("line 25");
    assert.deepEqual(await page.evaluate(toEnd), [0, 0, 0]);
  }
  await page.evaluate("document.querySelector('.log').scrollBy(0, -300)");
  await ann.type("last");
  await new PlayerScreen(page, "Dot").sees("last");
  await isSoon(page, `${toEnd}[0] > 300 && ${toEnd}[1] === 0`);
  await page.setViewportSize(phone);
  await isSoon(page, `${toEnd}.length === 1`);
  await page.setViewportSize(largeDesktop);
  await isSoon(page, `${toEnd}.length === 3 && ${toEnd}[1] === 0`);
}, { viewport: largeDesktop });

pageTest("page: no text that anybody types breaks it", async ({ page, play, ann, ben }) => {
  const api = new ApiClient(play);
  const player = play.bench.discord.member("Ann")?.id;
  // The first two are an emoji that was cut in half, and control characters.
  for (const name of ["\ud83d", "\u0000\u0007", "`".repeat(32), "<t:99999999999999:R>", "||**"]) {
    assert.equal((await api.post("players", { name })).status, 201);
  }
  const times = ["R", "F", "x"].map((style) => `<t:99999999999999:${style}>`).join("<t:1e400>");
  const signs = ["`", "> ", "- ", "# ", "||", "\ud83d"];
  const nested = [["**_", "_**"], ["||", "||"]].map(
    ([open = "", close = ""]) => open.repeat(240) + "x" + close.repeat(240),
  );
  const texts = [times, ...nested, ...signs.map((sign) => sign.repeat(2000).slice(0, 2000))];
  const said = await Promise.all(texts.map((text) => api.post("say", { player, text })));
  assert.deepEqual(said.filter(({ status }) => status !== 204), []);
  await ann.sees("Invalid Date");
  await ben.type("/ronnied leaderboard all_time: True");
  await ben.sees("The slate");
  const sideways =
    "[...document.querySelectorAll('.log')].map((log) => log.scrollWidth - log.clientWidth)";
  assert.deepEqual(await page.evaluate(sideways), [0, 0]);
  await page.setViewportSize(phone);
  await isSoon(page, `${sideways}.join() === "0"`);
  await page.getByRole("button", { name: "||**" }).click();
  const named = new PlayerScreen(page, "||**");
  await named.type("still here");
  await named.sees("still here");
});

pageTest("page: faults of each group are switched, and then the game goes on", async (session) => {
  const { page, play, ben } = session;
  const game = await WaitingGame.start(play);
  await ben.sees("At the table (1/10)");
  const { faults } = await new ApiClient(play).snapshot();
  const ofEachKind = new Map(
    faults.map((fault) => [`${fault.group} ${fault.lastsMs === null}`, fault]),
  );
  assert.equal(await page.locator(".faults button").count(), faults.length);
  for (const { group, label, lastsMs } of ofEachKind.values()) {
    const button = page.getByRole("group", { name: group }).getByRole("button", {
      name: new RegExp(`^${label}(?: \\d|$)`),
    });
    await clickAndHear(page, () => button.click());
    if (lastsMs !== null) await button.and(page.locator("[aria-pressed=true]")).waitFor();
    await clickAndHear(page, () => page.getByRole("button", { name: "Clear faults" }).click());
  }
  assert.equal(await page.locator(".faults [aria-pressed=true]").count(), 0);
  await game.botIsReady();
  await ben.type("/ronnied join");
  await ben.sees("At the table (2/10)");
}, { open: openFastPlay });

/** Resolves once the playground has answered the request of a click. */
async function clickAndHear(page: Page, click: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse(/\/api\/faults/);
  await click();
  assert.equal((await answered).status(), 204);
}

/** Presses a key until what has the focus has the name; resolves with how often that was. */
async function tabTo(page: Page, name: string, key = "Tab"): Promise<number> {
  for (let count = 1; count <= 60; count++) {
    await page.keyboard.press(key);
    const found = await page.evaluate(
      "document.activeElement?.ariaLabel ?? document.activeElement?.textContent",
    );
    if (String(found).includes(name)) return count;
  }
  throw new Error(`The ${key} key never comes to "${name}"`);
}

async function outlineOf(page: Page): Promise<unknown> {
  return await page.evaluate("getComputedStyle(document.activeElement).outlineWidth");
}

pageTest(
  "page: who manages the server changes its rules in a form, by keyboard",
  async (session) => {
    const { page, ann, ben } = session;
    await ben.input.fill("/ronnied-h");
    assert.equal(await ben.region.getByRole("option").count(), 0, "it is not Ben's to use");
    await ben.input.fill("");
    await ann.input.fill("/ronnied-h");
    await ann.region.getByRole("option", { name: /^\/ronnied-house/ }).waitFor();
    await ann.type("/ronnied-house");
    await ann.sees("How this server plays");
    await ann.button("Rules").press("Enter");
    const form = page.getByRole("dialog", { name: "Rules of the next game" });
    await form.waitFor();
    assert.deepEqual(await violationsOf(page), []);
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    await ann.press("Rules");
    await form.getByLabel("Sides of the die").fill("20");
    await form.getByRole("textbox", { name: /^Hit/ }).fill("21");
    await page.keyboard.press("Enter");
    await ann.sees("Hit: a face of the die, 1 to 20");
    await ann.press("Rules");
    await form.getByLabel("Sides of the die").fill("20");
    await form.getByRole("textbox", { name: /^Hit/ }).fill("20");
    await form.getByLabel("Seats").selectOption("4");
    await form.getByRole("button", { name: "Submit" }).click();
    await ann.sees("6 → 20");
    await ben.type("/ronnied start");
    await ben.sees("(1/4)");
  },
);

pageTest(
  "page: push-ups with a d20 in German on one server, drinks in English on another",
  async ({ page, play, ann, ben }) => {
    const id = play.bench.discord.member("Ben")?.id ?? "";
    await settle(page, ann, "Rules", {
      "Sides of the die": "20",
      "Hit: this face gives one away": "20",
    });
    await settle(page, ann, "Words", {
      "Language of what everybody reads": "Deutsch",
      "One drink is called": "push-up",
      "Several are called": "push-ups",
      "Its emoji": "💪",
    });
    await ann.sees("Language: the server's own on Discord → Deutsch");
    await ann.type("/ronnied start");
    await ben.sees("🎲 Ronnied: Wer spielt mit?");
    await ben.sees("20 verteilt 1 push-up");
    await ben.press("Mitspielen");
    await ben.sees("Am Tisch (2/10)");
    await ann.press("Anfangen");
    await ben.sees("🎲 Alle würfeln!");
    await nextDice(page, 20, 7);
    await ann.press("Würfeln");
    const menu = ann.region.getByRole("combobox", { name: "Who gets the push-up?" });
    await menu.selectOption(await menu.getByText("Ben").getAttribute("value"));
    await ben.sees("Push-ups bisher (1)");
    await ben.press("Würfeln");
    await ann.sees("🏁 Spiel vorbei");
    await ann.sees("Push-ups in diesem Spiel (2)");
    await ben.press("1 push-up begleichen");
    await ann.sees("Ben hat beglichen");

    await page.getByRole("combobox", { name: "The server that is shown" })
      .selectOption("Café Central");
    await ben.region.getByText("manages the server").waitFor();
    await page.getByRole("button", { name: "6 on the next die" }).waitFor();
    await ann.type("/ronnied-house");
    await ann.sees("ann may not use /ronnied-house");
    await ann.type("/ronnied start");
    await ben.sees("🎲 Ronnied: who's in?");
    await ben.sees("6 gives a drink");
    await ben.press("Join");
    await ben.sees("At the table (2/10)");
    await ann.press("Begin");
    await ben.sees("🎲 Everybody rolls!");
    await nextDice(page, 5, 3);
    await ann.press("Roll");
    await ben.press("Roll");
    await ann.sees("🏁 Game over");
    await ann.sees("Ben takes the lowest-roll drink");

    await ben.type("/ronnied mydata");
    const { you, parts } = await downloadMyData(page, ben);
    assert.deepEqual(you, { id, name: "Ben" });
    for (const guild of play.bench.discord.guilds()) {
      assert.ok(JSON.stringify(parts).includes(`guild_tab:{${guild.id}}`), guild.name);
    }
    await ben.type("/ronnied forget");
    await ben.press("Forget me");
    await ben.sees("I've never seen you before");
    // Until then it is known what his latest buttons did.
    await page.getByRole("button", { name: "+60 minutes" }).click();
    await page.getByText("1 h ahead").waitFor();
    await ben.type("/ronnied mydata");
    await ben.sees("I hold nothing about you");
  },
  { viewport: largeDesktop, open: openFastPlay },
);

/** Changes a part of what the shown server settles, by its form. */
async function settle(
  page: Page,
  admin: PlayerScreen,
  part: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await admin.type("/ronnied-house");
  await admin.sees("How this server plays");
  await admin.press(part);
  const form = page.getByRole("dialog");
  await form.waitFor();
  for (const [label, value] of Object.entries(entries)) {
    const menu = form.getByRole("combobox", { name: label });
    if (await menu.count() > 0) await menu.selectOption(value);
    else await form.getByRole("textbox", { name: label }).fill(value);
  }
  await form.getByRole("button", { name: "Submit" }).click();
  await form.waitFor({ state: "detached" });
}
