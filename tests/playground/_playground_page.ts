import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { readConfig } from "../../src/config.ts";
import { type Limits, relaxedLimits } from "../../src/emulator/mod.ts";
import { type Play, type PlayOptions, startPlay } from "../../src/play/play.ts";
import { browserTest, type Viewport, type Visit, visit } from "./_browser.ts";

/** Starts a playground on any free port. */
export function openPlay(): Promise<Play> {
  return startPlay({ ...readConfig({}), port: 0 });
}

/** A bot with short timeouts and delays, on a Discord without rate limits. */
const pace: NonNullable<PlayOptions["pace"]> = {
  timings: {
    connection: {
      requestMs: 400,
      requestTotalMs: 2_000,
      callbackMs: 400,
      retryMs: 15,
      helloMs: 200,
      readyMs: 200,
      reconnectMs: 10,
      reconnectMaxMs: 80,
      identifyMaxMs: 80,
      identifyIntervalMs: 10,
      invalidSessionMs: [10, 30],
      closeMs: 200,
    },
    router: { giveUpAfterMs: 2_000 },
    board: { editSpacingMs: 0, retryMs: 10, tumbleMs: 50 },
  },
  limits: relaxedLimits,
};

/** As {@linkcode openPlay}, with short timeouts and delays: for tests of faults. */
export function openFastPlay(limits: Partial<Limits> = {}, paceMs = 0): Promise<Play> {
  const round = { paceMs, patienceMs: 60_000 };
  const options = { round, pace: { ...pace, limits: { ...pace.limits, ...limits } } };
  return startPlay({ ...readConfig({}), port: 0 }, options);
}

/** What a test of the page gets. */
export interface PageSession extends Visit {
  readonly play: Play;
  readonly ann: PlayerScreen;
  readonly ben: PlayerScreen;
  readonly cleo: PlayerScreen;
}

/** The size of the window, and how the playground is started. */
export interface PageTestOptions {
  readonly viewport?: Viewport;
  /** Leaves the test bench folded away, as it is for a visitor. */
  readonly folded?: boolean;
  readonly open?: () => Promise<Play>;
}

/** The smallest window in which the page shows several players. */
const desktop: Viewport = { width: 1024, height: 768 };
export const largeDesktop: Viewport = { width: 1360, height: 850 };
export const phone: Viewport = { width: 390, height: 844 };

/** Registers a test that gets a playground of its own with its page open, which asks nobody else. */
export function pageTest(
  name: string,
  test: (session: PageSession) => Promise<void>,
  { viewport = desktop, folded = false, open = openPlay }: PageTestOptions = {},
): void {
  browserTest(name, async () => {
    await using play = await open();
    await visit(play.playground.url, viewport, async (visited) => {
      const { page } = visited;
      await page.getByText("You are all the players.").waitFor();
      if (!folded) await page.getByRole("button", { name: "Test bench" }).click();
      const screen = (player: string) => new PlayerScreen(page, player);
      await test({
        ...visited,
        play,
        ann: screen("Ann"),
        ben: screen("Ben"),
        cleo: screen("Cleo"),
      });
      const { url } = play.playground;
      const isElsewhere = (asked: string) => !asked.startsWith(url) && !asked.startsWith("data:");
      assert.deepEqual(visited.requested.filter(isElsewhere), []);
    });
  });
}

/** A player's screen on the page. */
export class PlayerScreen {
  readonly region: Locator;
  readonly input: Locator;

  constructor(page: Page, name: string) {
    this.region = page.getByRole("region", { name: `${name}'s screen` });
    this.input = this.region.getByRole("combobox", { name: /^Message #/ });
  }

  async type(line: string): Promise<void> {
    await this.input.fill(line);
    await this.input.press("Enter");
  }

  button(name: string): Locator {
    return this.region.getByRole("button", { name, exact: true }).last();
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** Waits until this screen shows the text. */
  async sees(text: string | RegExp): Promise<void> {
    await this.region.getByText(text).last().waitFor();
  }
}

/** Sets the next dice with the buttons of the page, or with its field for a die of many sides. */
export async function nextDice(page: Page, ...values: readonly number[]): Promise<void> {
  const field = page.getByRole("spinbutton", { name: "The next die shows" });
  for (const value of values) {
    const button = page.getByRole("button", { name: `${value} on the next die`, exact: true });
    await field.or(button).waitFor();
    if (await button.isVisible()) await button.click();
    else {
      await field.fill(String(value));
      await field.press("Enter");
    }
  }
  await page.locator("output", { hasText: values.join(", ") }).waitFor();
}
