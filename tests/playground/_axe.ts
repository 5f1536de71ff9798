import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe-core finds wrong with the page as it is: a line for each rule and element. Of the screens it
 * looks at the first, which differs from the others by its player alone: it takes its time.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { default: axe } = await import("axe-core");
  await page.evaluate(axe.source);
  // The names of controls have to hold what is seen (WCAG 2.2, 2.5.3): axe has that as an experiment.
  const rules = { "label-content-name-mismatch": { enabled: true } };
  const resultTypes = ["violations"];
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ exclude: [".screen ~ .screen"] }, ${JSON.stringify({ rules, resultTypes })})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
