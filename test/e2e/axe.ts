import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 AA and all that it builds on. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with our part of the page: rule and element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(
      { include: ['callout-panel'] },
      { runOnly: { type: 'tag', values: tags } },
    );
    if (!passes.some(({ id }) => id === 'button-name')) return ['axe saw no button of the panel'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, TAGS);
}
