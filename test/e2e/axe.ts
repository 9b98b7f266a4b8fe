import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 AA and all that it builds on. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with our part of a page of the web: rule and element. */
export const violations = (page: Page): Promise<string[]> => violationsIn(page, 'callout-panel');
/** ... with a page of the extension's own. */
export const ownViolations = (page: Page): Promise<string[]> => violationsIn(page, 'html');

async function violationsIn(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (tags, include) => {
      const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: [include] },
        { runOnly: { type: 'tag', values: tags } },
      );
      if (!passes.some(({ id }) => id === 'button-name')) return ['axe saw no button'];
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    TAGS,
    part,
  );
}
