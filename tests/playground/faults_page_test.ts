import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { browserTest, desktop, phone } from "./_browser.ts";
import { Caller } from "./_caller.ts";
import { openHastyPlay, PlayerScreen, playInBrowser } from "./_play.ts";
import { Table } from "./_table.ts";

browserTest(
  "page: every switch is pressed in turn, and when all is well again the game goes on",
  () =>
    playInBrowser(
      async ({ page, play }) => {
        const table = await Table.open(play);
        const ben = new PlayerScreen(page, "Ben");
        await page.getByRole("button", { name: "Ann", exact: true }).click();
        await ben.sees("At the table (1/10)");
        for (const { group, label, lastsMs } of (await new Caller(play).snapshot()).faults) {
          const button = page.getByRole("group", { name: group }).getByRole("button", {
            name: label,
            exact: true,
          });
          await clickAndHear(page, () => button.click());
          if (lastsMs !== null) await button.and(page.locator("[aria-pressed=true]")).waitFor();
          await clickAndHear(
            page,
            () => page.getByRole("button", { name: "Clear faults" }).click(),
          );
        }
        assert.equal(await page.locator(".faults [aria-pressed=true]").count(), 0);
        await table.botIsWell();
        await ben.type("/ronnied join");
        await ben.sees("At the table (2/10)");
      },
      desktop,
      openHastyPlay,
    ),
);

browserTest(
  "page: a revoked token ends the bot with a line, and it can be started again",
  () =>
    playInBrowser(
      async ({ page, play }) => {
        const ann = new PlayerScreen(page, "Ann");
        await page.getByRole("button", { name: "Ann", exact: true }).click();
        await ann.press("/ronnied start");
        await ann.sees("At the table (1/10)");
        await page.getByRole("button", { name: "Test bench" }).click();
        await page.getByRole("button", { name: "Revoke the token" }).click();
        const end = page.getByRole("alert").filter({ hasText: "The bot has ended" });
        await end.getByText(/reset it in the Developer Portal .* would exit with code 78/)
          .waitFor();
        await page.getByText("Bot ended").waitFor();
        assert.equal(await page.evaluate("document.documentElement.scrollWidth"), phone.width);
        await page.getByRole("button", { name: "Start the bot again" }).click();
        await end.waitFor({ state: "detached" });
        await page.getByText("Gateway connected").waitFor();
        await play.bot.app?.ready;
        await page.getByRole("button", { name: "Test bench" }).click();
        await page.getByRole("button", { name: "Ben", exact: true }).click();
        const ben = new PlayerScreen(page, "Ben");
        await ben.press("Join");
        await ben.sees("At the table (2/10)");
      },
      phone,
      openHastyPlay,
    ),
);

/** Resolves once the playground has done what a click asked of it. */
async function clickAndHear(page: Page, click: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse(/\/api\/faults/);
  await click();
  assert.equal((await answered).status(), 204);
}
