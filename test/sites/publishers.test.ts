import { expect, test } from 'vitest';
import { siteOf } from '../../lib/sites/publishers.ts';

test.each([
  ['https://statementdog.com/analysis/HRBL/earnings_calls/1', 'statementdog'],
  ['https://www.statementdog.com/', 'statementdog'],
  ['https://notstatementdog.com/', 'generic'],
  ['https://statementdog.com.evil.example/', 'generic'],
  ['https://www.fool.com/earnings/', 'fool'],
  ['no address', null],
  [null, null],
])('%s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
