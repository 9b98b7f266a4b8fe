import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportItems } from '../../lib/export/export.ts';
import { itemsOf } from '../../lib/export/items.ts';
import type { Format } from '../../lib/export/types.ts';
import type { LanguageMode } from '../../lib/page/languages.ts';
import { readText } from '../../lib/reading/read.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { options, pageOf } from './source.ts';

const TEXT = `Operator: Good day, and welcome to the Tallow Bay second quarter 2027 earnings call.
接線生:大家好,歡迎參加 Tallow Bay 2027 年第二季財報電話會議。
Ines Marchetti - Chief Financial Officer: We had a good quarter. Revenue was $410 million, up 9% year over year. Thank you.
Ines Marchetti - 財務長:我們這一季表現很好。營收為 4.1 億美元,年增 9%。謝謝。
Ines Marchetti - Chief Financial Officer: Gross margin was 71%.`;
const ENGLISH = 'Revenue was $410 million, up 9% year over year.';
const CHINESE = '營收為 4.1 億美元,年增 9%。';

/** The call's figures in a format, as they are copied while the page shows one language or both. */
function copied(format: Format, shown: LanguageMode, quotes = true): string {
  const { transcript, kpis, labels } = readText(TEXT);
  const source = {
    ...{ url: 'https://calls.example/tallow', captured: '2027-11-27', locale: 'en', shown, labels },
    call: transcript.call,
    blocks: textBlocks(TEXT).map(({ text }) => text),
  };
  return exportItems(itemsOf(kpis, transcript), source, options({ format, quotes })).text;
}

const rows = (shown: LanguageMode) =>
  Papa.parse<Record<string, string>>(copied('csv', shown), { header: true }).data;
const rowOf = (metric: string, shown: LanguageMode) => rows(shown).find((row) => row.metric === metric);
const linked = (url: string | undefined) => decodeURIComponent(url?.split('#:~:text=')[1] ?? '');

describe('cells', () => {
  test('of the original have its sentence and open it', () => {
    const row = rowOf('Revenue', 'original');
    expect(row).toMatchObject({ quote: ENGLISH });
    expect(row).not.toHaveProperty('translation');
    expect(linked(row?.url)).toBe(ENGLISH);
  });

  test('of the translation have its sentence and open that', () => {
    const row = rowOf('Revenue', 'translation');
    expect(row).toMatchObject({ quote: CHINESE, value: '410', unit: 'USD million' });
    expect(row).not.toHaveProperty('translation');
    expect(linked(row?.url)).toBe(CHINESE);
  });

  test('of both have the translation in a column of its own, and open the original', () => {
    const row = rowOf('Revenue', 'both');
    expect(row).toMatchObject({ quote: ENGLISH, translation: CHINESE });
    expect(Object.keys(row ?? {}).slice(-4)).toEqual(['speaker', 'quote', 'translation', 'url']);
    expect(linked(row?.url)).toBe(ENGLISH);
  });

  test('keep to the original where a paragraph is not translated', () => {
    expect(rowOf('Gross margin', 'translation')).toMatchObject({ quote: 'Gross margin was 71%.' });
    expect(linked(rowOf('Gross margin', 'translation')?.url)).toBe('Gross margin was 71%.');
    expect(rowOf('Gross margin', 'both')).toMatchObject({ quote: 'Gross margin was 71%.', translation: '' });
  });

  test('without sentences have no column of translations; a page in one language has none either', () => {
    expect(copied('csv', 'both', false)).not.toMatch(/quote|translation/);
    const { items, source } = pageOf('Gross margin was 71%.');
    const { text } = exportItems(items, source, options({ format: 'csv', quotes: true }));
    expect(text).not.toContain('translation');
  });
});

const line = (text: string, start: string) => text.split('\n').findIndex((each) => each.startsWith(start));

test('Markdown opens the sentence of the language that is read, and lists both where both are', () => {
  const translated = copied('markdown', 'translation');
  expect(translated).toContain(
    `](https://calls.example/tallow#:~:text=${encodeURIComponent(CHINESE)}): "${CHINESE}" - Ines`,
  );
  const both = copied('markdown', 'both');
  const at = line(both, '- **Revenue**');
  expect(both.split('\n')[at]).toMatch(/: "Revenue was \\\$410 million, up 9% year over year\." - Ines/);
  expect(both.split('\n')[at + 1]).toBe(`  - "${CHINESE}"`);
});

test('the short form brings one sentence or both', () => {
  const signed = ' - Ines Marchetti, Chief Financial Officer';
  expect(copied('short', 'translation')).toContain(`Rev $410.0M +9% y/y "${CHINESE}"${signed}`);
  expect(copied('short', 'both')).toContain(`Rev $410.0M +9% y/y "${ENGLISH}" / "${CHINESE}"${signed}`);
});

test('JSON has the quote of what is read, and the translation beside the original', () => {
  const revenue = (shown: LanguageMode) =>
    JSON.parse(copied('json', shown)).kpis.find(({ metric }: { metric: string }) => metric === 'revenue');
  expect(revenue('translation')).toMatchObject({ quote: CHINESE });
  expect(revenue('translation')).not.toHaveProperty('translation');
  expect(revenue('both')).toMatchObject({ quote: ENGLISH, translation: CHINESE });
  expect(revenue('original')).not.toHaveProperty('translation');
});
