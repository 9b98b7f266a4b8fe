import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

test.each(['en', 'zh_TW', 'zh_CN'])('the text for the stores in %s keeps to their limits', (locale) => {
  const text = readFileSync(path.join(ROOT, `docs/store/${locale}.md`), 'utf8');
  const [summary = ''] = text.split('\n');
  const messages = JSON.parse(
    readFileSync(path.join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'),
  );
  // One sentence in every list of extensions, and in the browser.
  expect(summary).toBe(messages.extDescription.message);
  // Chrome's summary has 132 letters at most, Firefox' 250; Edge wants 250 to 10,000 in all, Chrome takes 16,000.
  expect(summary.length).toBeLessThanOrEqual(132);
  expect(text.length).toBeGreaterThan(250);
  expect(text.length).toBeLessThan(10_000);
});
