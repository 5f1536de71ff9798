import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { browserTest, phone } from "./_browser.ts";
import { nextDice, PlayerScreen, playInBrowser } from "./_play.ts";

function seats(page: Page) {
  return {
    ann: new PlayerScreen(page, "Ann"),
    ben: new PlayerScreen(page, "Ben"),
    cleo: new PlayerScreen(page, "Cleo"),
  };
}

/** Ann and Ben are in a game that has begun. */
async function beginGame(page: Page): Promise<void> {
  const { ann, ben } = seats(page);
  await ann.press("/ronnied start");
  await ben.press("Join");
  await ann.sees("At the table (2/10)");
  await ann.press("Begin");
  await ben.sees("Everybody rolls!");
}

browserTest(
  "page: a newcomer gets from the first look to a paid drink, roll-off included",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, ben } = seats(page);
      await beginGame(page);
      await nextDice(page, 2, 2, 5, 3);
      await ann.press("Roll");
      await ben.press("Roll");
      await ann.sees("ROLL-OFF number 1");
      await ann.press("Roll");
      await ben.sees(/Waiting for Ben/);
      await ben.press("Roll");
      await ann.sees("Game over");
      await ben.sees("Ben drinks for the lowest roll.");
      await ben.press("Pay a drink");
      await ben.sees("Only you can see this");
      await ben.type("/ronnied pay");
      await ben.sees(/all caught up/i);
    }),
);

browserTest(
  "page: what the bot tells one player in private, no other player sees",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, ben } = seats(page);
      await beginGame(page);
      await nextDice(page, 6, 3);
      await ann.press("Roll");
      const menu = ann.region.getByRole("combobox", { name: "Who gets the drink?" });
      await menu.waitFor();
      await ben.sees("has a drink to give");
      assert.equal(await ben.region.getByText("Only you can see this").count(), 0);
      assert.equal(await ben.region.getByRole("combobox").count(), 1, "only the line to type in");
      await menu.selectOption(await menu.getByText("Ben").getAttribute("value"));
      await ben.sees(/Drinks so far \(1\)/);
      await ann.sees(/Drinks so far \(1\)/);
      await ben.type("/ronnied tab");
      await ben.sees("Only you can see this");
      await ben.region.getByRole("button", { name: "Dismiss message" }).click();
      await ben.region.getByText("Only you can see this").waitFor({ state: "detached" });
      await ben.type("cheers, **Ann**");
      await ann.region.getByText("cheers, Ann").waitFor();
    }),
);

browserTest(
  "page: everybody presses at once, new players too",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, cleo } = seats(page);
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
      await page.getByRole("button", { name: "Ann", exact: true }).click();
      await ann.sees("Game over");
    }),
);

browserTest(
  "page: while Redis is gone the bar is closed, and then it goes on",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, ben } = seats(page);
      await beginGame(page);
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
      await ann.press("Roll");
      await ben.press("Roll");
      await ben.sees("Game over");
    }),
);

browserTest(
  "page: a press that Discord cannot answer in time fails as in Discord",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, ben } = seats(page);
      await beginGame(page);
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
    }),
);

browserTest(
  "page: the clock goes forward, for a late start and for a skip",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, ben } = seats(page);
      const forward = async (minutes: number) =>
        await page.getByRole("button", { name: `Move the clock ${minutes} minutes forward` })
          .click();
      await ann.press("/ronnied start");
      await ben.press("Join");
      await ben.sees("in 5 minutes");
      await forward(5);
      await page.getByText("5 min ahead").waitFor();
      await ben.sees(/in 0 seconds|seconds? ago/);
      await forward(1);
      await ben.press("Begin");
      await ann.sees("Everybody rolls!");
      await nextDice(page, 4);
      await ann.press("Roll");
      await ben.sees(/Waiting for Ben/);
      await forward(5);
      await ann.press("Skip");
      await ben.sees("Game over");
    }),
);

browserTest(
  "page: the store's keys change before one's eyes",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, ben } = seats(page);
      await ann.press("/ronnied start");
      const game = page.locator("li[data-key^='game:']");
      await game.waitFor();
      await game.locator("summary").click();
      await game.getByText('"status": "waiting"').waitFor();
      await game.getByText("6 d 23 h").waitFor();
      await ben.press("Join");
      await game.getByText(/"name": "Ben"/).first().waitFor();
      await page.getByRole("button", { name: "Move the clock 60 minutes forward" }).click();
      await game.getByText("6 d 22 h").waitFor();
    }),
);

browserTest(
  "page: a whole move with nothing but the keyboard",
  () =>
    playInBrowser(async ({ page }) => {
      const { ann, ben } = seats(page);
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
    }),
);

browserTest("page: fits a phone, one player at a time", () =>
  playInBrowser(async ({ page }) => {
    const { ann, ben } = seats(page);
    assert.equal(await page.getByRole("region", { name: /screen$/ }).count(), 1);
    await page.getByRole("button", { name: "Ann", exact: true }).click();
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
    await page.getByRole("button", { name: "Test bench" }).click();
    await page.getByRole("button", { name: "Redis gone" }).waitFor();
    assert.equal(await ben.region.isVisible(), false);
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), phone.width);
  }, phone));

browserTest(
  "page: asks nobody but the playground for anything",
  () =>
    playInBrowser(async ({ page, requested, play }) => {
      await beginGame(page);
      await page.getByRole("button", { name: "Everybody presses Pay a drink now" }).click();
      await seats(page).ben.sees("Only you can see this");
      const elsewhere = requested.filter((url) =>
        !url.startsWith(play.playground.url) && !url.startsWith("data:")
      );
      assert.deepEqual(elsewhere, []);
    }),
);

async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press(key);
    const found = await page.evaluate(
      "[document.activeElement?.ariaLabel, document.activeElement?.textContent].join(' ')",
    );
    if (String(found).includes(name)) return;
  }
  throw new Error(`The ${key} key never comes to "${name}"`);
}

async function outlineOf(page: Page): Promise<unknown> {
  return await page.evaluate("getComputedStyle(document.activeElement).outlineWidth");
}
