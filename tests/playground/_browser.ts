/**
 * A real browser for tests: Debian's chromium, driven by playwright. All tests of a file share one
 * window of it: opening one costs more than what a test does in it. Where it is not installed,
 * {@linkcode browserTest} skips by name.
 */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { delay } from "../../src/async/mod.ts";
import { endlessMs } from "../_helpers/long_test.ts";
import { within } from "../_helpers/within.ts";
import { chromiumPath, loadChromium } from "./_playwright.ts";

const args = [
  // A page that is left stays alive otherwise, and pages of the browser's own are loaded beside ours.
  "--disable-features=BackForwardCache,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-startup-window",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-extensions",
  "--disable-sync",
  "--remote-debugging-port=0",
];
const timeoutMs = 60_000;

/** What a test in the browser gets. */
export interface Visit {
  readonly page: Page;
  /** The addresses of everything that the page has requested, in order. */
  readonly requested: readonly string[];
}

/** The size of the window. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

let chromium: Chromium | undefined;

/**
 * Registers a test that needs a browser. Without one it is skipped and its name says why; with
 * `REQUIRE_BROWSER=1` in the environment it fails instead.
 */
export function browserTest(name: string, fn: () => Promise<void>): void {
  if (isInstalled()) Deno.test({ name, fn, timeout: endlessMs });
  else if (Deno.env.get("REQUIRE_BROWSER") === "1") {
    Deno.test(name, () => {
      throw new Error("Cannot run: chromium is not installed and REQUIRE_BROWSER=1");
    });
  } else {
    Deno.test({ name: `${name} (skipped: chromium is not installed)`, ignore: true, fn });
  }
}

/**
 * Opens an address in the window, and leaves it in the end. When `use` fails, a screenshot of that
 * moment is kept and the error names it. An error in the page's own script is a failure too.
 */
export async function visit(
  url: string,
  viewport: Viewport,
  use: (visit: Visit) => Promise<void>,
): Promise<void> {
  assert.ok(chromium);
  const page = await (chromium.page ??= openPage(chromium));
  await page.setViewportSize(viewport);
  try {
    await visitIn(page, url, use);
  } finally {
    await page.removeAllListeners();
    await page.goto("about:blank");
  }
}

async function openPage({ endpoint }: Chromium): Promise<Page> {
  const browser = await (await loadChromium()).connectOverCDP(endpoint);
  const page = await browser.newPage({ reducedMotion: "reduce" });
  page.setDefaultTimeout(timeoutMs);
  return page;
}

async function visitIn(
  page: Page,
  url: string,
  use: (visit: Visit) => Promise<void>,
): Promise<void> {
  const requested: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  // The browser logs refused requests as errors, but they are not errors of the page.
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("Failed to load resource")) {
      errors.push(message.text());
    }
  });
  try {
    await page.goto(url);
    await use({ page, requested });
    assert.deepEqual(errors, []);
  } catch (cause) {
    const path = await Deno.makeTempFile({ prefix: "playground-", suffix: ".png" });
    await page.screenshot({ path });
    throw new Error(`${cause instanceof Error ? cause.message : cause}\nScreenshot: ${path}`, {
      cause,
    });
  }
}

/** A chromium process that listens for connections of its DevTools protocol. */
class Chromium implements AsyncDisposable {
  readonly endpoint: string;
  /** Its window, once a test has opened it. */
  page: Promise<Page> | undefined;
  readonly #process: Deno.ChildProcess;
  readonly #profile: string;

  private constructor(endpoint: string, process: Deno.ChildProcess, profile: string) {
    this.endpoint = endpoint;
    this.#process = process;
    this.#profile = profile;
  }

  static async start(): Promise<Chromium> {
    const profile = await Deno.makeTempDir({ prefix: "chromium-" });
    const process = new Deno.Command(chromiumPath, {
      args: [...args, `--user-data-dir=${profile}`],
      stdout: "null",
      stderr: "piped",
    }).spawn();
    let log = "";
    for await (const text of process.stderr.pipeThrough(new TextDecoderStream())) {
      log += text;
      const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(log) ?? [];
      if (endpoint !== undefined) return new Chromium(endpoint, process, profile);
    }
    throw new Error(`Cannot start chromium: it ended with\n${log}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.page)?.context().browser()?.close();
    this.#process.kill();
    await this.#process.status;
    // Its helper processes end a moment later, and write there until then.
    while (!await Deno.remove(this.#profile, { recursive: true }).then(() => true, isGone)) {
      await delay(10);
    }
  }
}

/** Whether a folder could not be removed because it is gone; throws what is not about its files. */
function isGone(error: unknown): boolean {
  if (error instanceof Deno.errors.NotFound) return true;
  if (error instanceof Error && "code" in error && error.code === "ENOTEMPTY") return false;
  throw error;
}

if (isInstalled()) {
  Deno.test.beforeAll(async () => {
    chromium = await within(timeoutMs, "chromium takes connections", Chromium.start());
  });
  Deno.test.afterAll(async () => {
    if (chromium) await within(timeoutMs, "chromium ends", chromium[Symbol.asyncDispose]());
  });
}

function isInstalled(): boolean {
  try {
    return Deno.statSync(chromiumPath).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
