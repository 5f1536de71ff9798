import type { Locator, Page } from "playwright-core";
import { readConfig } from "../../src/config.ts";
import { relaxedLimits } from "../../src/emulator/mod.ts";
import { type Play, type PlayOptions, startPlay } from "../../src/play/play.ts";
import { desktop, type Viewport, type Visit, visit } from "./_browser.ts";

/** Starts a playground on any free port. */
export function openPlay(env: Readonly<Record<string, string>> = {}): Promise<Play> {
  return startPlay({ ...readConfig(env), port: 0 });
}

/** A bot that waits as little as it can, on a Discord that asks for no waits. */
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
    board: { editSpacingMs: 0, retryMs: 10 },
  },
  limits: relaxedLimits,
};

/** As {@linkcode openPlay}, for tests of much that goes wrong: nothing waits as long as it would. */
export function openHastyPlay(): Promise<Play> {
  return startPlay({ ...readConfig({}), port: 0 }, { pace });
}

/** What a test of the page gets. */
export interface Evening extends Visit {
  readonly play: Play;
}

/** Starts a playground, `open`ed as told, and opens its page. */
export async function playInBrowser(
  deeds: (evening: Evening) => Promise<void>,
  viewport: Viewport = desktop,
  open: () => Promise<Play> = openPlay,
): Promise<void> {
  await using play = await open();
  await visit(play.playground.url, viewport, async (visited) => {
    await visited.page.getByText("Gateway connected").waitFor();
    await deeds({ ...visited, play });
  });
}

/** A player's screen, as a person at the page uses it. */
export class PlayerScreen {
  readonly region: Locator;
  readonly input: Locator;

  constructor(page: Page, name: string) {
    this.region = page.getByRole("region", { name: `${name}'s screen` });
    this.input = this.region.getByRole("combobox", { name: `Message #bar as ${name}` });
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

  /** Waits until the text is to be seen on this screen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.region.getByText(text).last().waitFor();
  }
}

/** Lets the next dice fall as told, by the buttons of the page. */
export async function nextDice(page: Page, ...values: readonly number[]): Promise<void> {
  for (const value of values) {
    await page.getByRole("button", { name: `The next die shows ${value}` }).click();
  }
  await page.locator("output", { hasText: values.join(", ") }).waitFor();
}
