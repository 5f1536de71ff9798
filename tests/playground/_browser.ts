/**
 * A real browser for tests: Debian's chromium, driven by playwright. Where it is not installed,
 * {@linkcode browserTest} skips by name.
 */
import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const patienceMs = 15_000;

/** What a test in the browser gets. */
export interface Visit {
  readonly page: Page;
  /** The addresses of everything the page asked for, in order. */
  readonly requested: readonly string[];
}

/** How big the window is. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export const desktop: Viewport = { width: 1440, height: 900 };
export const phone: Viewport = { width: 390, height: 844 };

/**
 * Registers a test that needs a browser. Without one it is skipped and its name says why; with
 * `REQUIRE_BROWSER=1` in the environment the lack is a failure instead.
 */
export function browserTest(name: string, fn: () => Promise<void>): void {
  if (isInstalled()) Deno.test(name, fn);
  else if (Deno.env.get("REQUIRE_BROWSER") === "1") {
    Deno.test(name, () => {
      throw new Error("Cannot run: chromium is not installed and REQUIRE_BROWSER=1");
    });
  } else {
    Deno.test({ name: `${name} (skipped: chromium is not installed)`, ignore: true, fn });
  }
}

/**
 * Opens an address in a browser of its own and closes it afterwards. When `deeds` fails, a
 * screenshot of that moment is kept and the failure says where. A mistake in the page's own script
 * is a failure too.
 */
export async function visit(
  url: string,
  viewport: Viewport,
  deeds: (visit: Visit) => Promise<void>,
): Promise<void> {
  const browser = await launch();
  try {
    await visitIn(browser, url, viewport, deeds);
  } finally {
    await browser.close();
  }
}

/**
 * While it loads, playwright looks for a file below /proc that nothing short of all permissions
 * opens, unless this variable says that it is under test itself.
 */
async function launch(): Promise<Browser> {
  Deno.env.set("__IS_WSL_TEST__", "1");
  const { chromium } = await import("playwright-core");
  Deno.env.delete("__IS_WSL_TEST__");
  return await chromium.launch({ executablePath, args });
}

async function visitIn(
  browser: Browser,
  url: string,
  viewport: Viewport,
  deeds: (visit: Visit) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  page.setDefaultTimeout(patienceMs);
  const requested: string[] = [];
  const mistakes: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => mistakes.push(String(error)));
  // Refused deeds are no mistakes of the page: the browser tells of them all the same.
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("Failed to load resource")) {
      mistakes.push(message.text());
    }
  });
  try {
    await page.goto(url);
    await deeds({ page, requested });
    assert.deepEqual(mistakes, []);
  } catch (cause) {
    const path = await Deno.makeTempFile({ prefix: "playground-", suffix: ".png" });
    await page.screenshot({ path });
    throw new Error(`${cause instanceof Error ? cause.message : cause}\nScreenshot: ${path}`, {
      cause,
    });
  }
}

function isInstalled(): boolean {
  try {
    return Deno.statSync(executablePath).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
