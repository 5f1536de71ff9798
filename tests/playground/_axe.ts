import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds wrong with the page as it is: a line for each rule and element. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { default: axe } = await import("axe-core");
  await page.evaluate(axe.source);
  // The names of controls have to hold what is seen (WCAG 2.2, 2.5.3): axe has that as an experiment.
  const rules = { "label-content-name-mismatch": { enabled: true } };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ rules })})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
