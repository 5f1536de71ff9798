/** Where Debian has its chromium. */
export const chromiumPath = "/usr/bin/chromium";

/**
 * Loads playwright's chromium. While it loads, playwright looks for a file below /proc that nothing
 * short of all permissions opens, unless this variable says that it is under test itself.
 */
export async function loadChromium() {
  Deno.env.set("__IS_WSL_TEST__", "1");
  const { chromium } = await import("playwright-core");
  Deno.env.delete("__IS_WSL_TEST__");
  return chromium;
}
