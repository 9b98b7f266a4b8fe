import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportItems, exportPicture } from '../../lib/export/export.ts';
import type { Options } from '../../lib/export/types.ts';
import { options, pageOf } from './source.ts';

const CALL = [
  'Revenue was $201 million, up 9% year over year. Our free cash flow was $13.4 million.',
  'Non-GAAP operating margin was 8%, up 1,200 basis points from a year ago. GAAP net loss was $31.2 million.',
  'For fiscal 2026, we are raising our revenue guidance to $789 million to $791 million, from $780 million to $790 million previously.',
  'We repurchased 2.2 million shares at an average price of $14.10. Capital expenditures will be about $4 million in the fourth quarter.',
];

/** The cells of the rows of a metric, by column. */
function rowsOf(texts: string[], metric: string, changes: Partial<Options> = {}): Record<string, string>[] {
  const { items, source } = pageOf(...texts);
  const { text } = exportItems(items, source, options({ format: 'csv', ...changes }));
  return Papa.parse<Record<string, string>>(text, { header: true }).data.filter(
    (row) => row.metric === metric,
  );
}

const short = (texts: string[], changes: Partial<Options> = {}): string[] => {
  const { items, source } = pageOf(...texts);
  return exportItems(items, source, options(changes)).text.split('\n');
};

describe('short form', () => {
  test('is a line a figure, under the call', () => {
    const [title, ...lines] = short(CALL);
    expect(title).toBe('Quillmark (QLMK) Q3 FY26');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Rev $201.0M +9% y/y',
        'NG OM 8% (+1,200bps y/y)',
        'FCF $13.4M',
        'GAAP NI -$31.2M',
        'FY26 Rev guide $789-791M (from $780-790M) raised, mid +$5.0M',
        'Average repurchase price $14.10',
        'Q4 FY26 Capex guide about $4.0M',
      ]),
    );
  });

  test('of one figure is its line alone', () => {
    const { items, source } = pageOf(...CALL);
    const revenue = items.filter(({ kpi }) => kpi.metric === 'revenue' && kpi.kind === 'actual');
    expect(exportItems(revenue, source, options()).text).toBe('Rev $201.0M +9% y/y');
  });

  test.each([
    ['base', 'Rev $201,000,000 +9% y/y'],
    ['thousand', 'Rev $201,000K +9% y/y'],
    ['million', 'Rev $201.0M +9% y/y'],
    ['spoken', 'Rev $201.0M +9% y/y'],
  ] as const)('in %s', (scale, line) => {
    expect(short(CALL, { scale })).toContain(line);
  });

  test('brings the sentence and who said it', () => {
    expect(short(CALL, { quotes: true })).toContain(
      'Rev $201.0M +9% y/y "Revenue was $201 million, up 9% year over year." - Ada Stone, CFO, QLMK Q3 FY26 Earnings Call',
    );
  });

  test('has both names where Chinese is read', () => {
    const { items, source } = pageOf(...CALL);
    const { text } = exportItems(items, { ...source, locale: 'zh-TW' }, options());
    expect(text).toContain('營收 (Revenue) $201.0M +9% y/y');
    expect(text).toContain('NG 營業利益率 (Operating margin) 8%');
  });
});

describe('tables for spreadsheets', () => {
  test('have the columns in their order', () => {
    const { items, source } = pageOf(...CALL);
    const { text } = exportItems(items, source, options({ format: 'tsv', quotes: true }));
    expect(text.split('\r\n')[0]?.split('\t')).toEqual(
      'ticker period metric cohort basis kind low high value unit currency yoy yoy_high yoy_unit qoq qoq_high qoq_unit prior_low prior_high verb hedge voice call speaker quote url'.split(
        ' ',
      ),
    );
  });

  test('have plain numbers, a range in two cells, and nothing for what is unknown', () => {
    expect(rowsOf(CALL, 'Revenue', { quotes: true })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ ticker: 'QLMK', period: 'Q3 FY26', kind: 'actual', basis: '', cohort: '' },
          ...{ low: '201', high: '201', value: '201', unit: 'USD million', currency: 'USD' },
          ...{ yoy: '9', yoy_high: '', yoy_unit: '%', qoq: '', prior_low: '' },
          speaker: 'Ada Stone, CFO',
          quote: 'Revenue was $201 million, up 9% year over year.',
          url: 'https://calls.example/quillmark/q3#:~:text=Revenue%20was%20%24201%20million%2C%20up%209%25%20year%20over%20year.',
        }),
        expect.objectContaining({
          ...{ period: 'FY26', kind: 'guidance', low: '789', high: '791', value: '' },
          ...{ prior_low: '780', prior_high: '790', verb: 'raised' },
        }),
      ]),
    );
    expect(rowsOf(CALL, 'Net income')).toMatchObject([{ value: '-31.2', basis: 'GAAP' }]);
    expect(rowsOf(CALL, 'Operating margin')).toMatchObject([
      { value: '8', unit: '%', currency: '', yoy: '1200', yoy_unit: 'bps' },
    ]);
  });

  test.each([
    ['base', '201000000', 'USD', '2200000', 'shares'],
    ['thousand', '201000', 'USD thousand', '2200000', 'shares'],
    ['million', '201', 'USD million', '2200000', 'shares'],
    ['spoken', '201', 'USD million', '2.2', 'million shares'],
  ] as const)('scale amounts of money: %s', (scale, value, unit, shares, sharesUnit) => {
    const [revenue] = rowsOf(CALL, 'Revenue', { scale }).filter(({ kind }) => kind === 'actual');
    expect(revenue).toMatchObject({ value, unit, currency: 'USD' });
    expect(rowsOf(CALL, 'Shares repurchased', { scale })).toMatchObject([
      { value: shares, unit: sharesUnit },
    ]);
    expect(rowsOf(CALL, 'Average repurchase price', { scale })).toMatchObject([
      { value: '14.1', unit: 'USD/share', currency: 'USD' },
    ]);
  });

  test('leave the sentences out where they are not wanted', () => {
    expect(rowsOf(CALL, 'Revenue')[0]).not.toHaveProperty('quote');
  });

  test('come with the same as HTML, with links', () => {
    const { items, source } = pageOf(...CALL);
    const { html } = exportItems(items, source, options({ format: 'tsv' }));
    expect(html).toContain('<td>201</td><td>201</td><td>201</td>');
    expect(html).toContain('<a href="https://calls.example/quillmark/q3#:~:text=Revenue%20was');
  });
});

describe('Markdown', () => {
  const markdown = (texts: string[], changes: Partial<Options> = {}) => {
    const { items, source } = pageOf(...texts);
    return exportItems(items, source, options({ format: 'markdown', ...changes })).text.split('\n');
  };

  test('has front matter, and numbers that open their sentence', () => {
    const lines = markdown(CALL);
    expect(lines.slice(0, 9)).toEqual([
      '---',
      'company: "Quillmark"',
      'ticker: "QLMK"',
      'period: "Q3 FY26"',
      'source: "https://calls.example/quillmark/q3"',
      'captured: 2026-11-27',
      '---',
      '',
      '## Quillmark (QLMK) Q3 FY26',
    ]);
    expect(lines).toContain(
      '| Revenue | [\\$201.0M](https://calls.example/quillmark/q3#:~:text=Revenue%20was%20%24201%20million%2C%20up%209%25%20year%20over%20year.) | +9% y/y |  | Q3 FY26 |  |',
    );
  });

  test('lists the sentences where they are wanted', () => {
    expect(markdown(CALL)).not.toContainEqual(expect.stringMatching(/^- /));
    expect(markdown(CALL, { quotes: true })).toContainEqual(
      expect.stringMatching(
        /^- \*\*Revenue\*\* \[.*\]\(.*\): "Revenue was \\\$201 million, up 9% year over year\." - Ada Stone, CFO, QLMK Q3 FY26 Earnings Call$/,
      ),
    );
  });

  test('takes no text for its own signs', () => {
    const { items, source } = pageOf(...CALL);
    const [first] = items;
    const kpi = { ...first?.kpi, cohort: 'a|b [c](d) *e* <f> `g` \\h\n# i' } as (typeof items)[0]['kpi'];
    const { text } = exportItems(
      [{ kpi, speaker: null, segment: null }],
      source,
      options({ format: 'markdown' }),
    );
    expect(text).toContain('a\\|b \\[c\\](d) \\*e\\* \\<f\\> \\`g\\` \\\\h \\# i ·');
  });
});

test('JSON has values in base units, offsets, speaker and link; the sentence where it is wanted', () => {
  const { items, source } = pageOf(...CALL);
  const json = (quotes: boolean) =>
    JSON.parse(exportItems(items, source, options({ format: 'json', quotes })).text);
  expect(json(true)).toMatchObject({
    version: 1,
    source: 'https://calls.example/quillmark/q3',
    captured: '2026-11-27',
    call: { ticker: 'QLMK' },
  });
  const revenue = json(true).kpis.find(
    ({ metric, kind }: Record<string, unknown>) => metric === 'revenue' && kind === 'actual',
  );
  expect(revenue).toMatchObject({
    low: 201e6,
    unit: 'USD',
    span: { segment: 's0', start: 12, end: 24 },
    quote: 'Revenue was $201 million, up 9% year over year.',
    speaker: { name: 'Ada Stone', title: 'CFO' },
    url: expect.stringMatching(/#:~:text=Revenue%20was/),
  });
  expect(json(false).kpis[0]).not.toHaveProperty('quote');
});

test('a picture has the call above, the page below, and no empty column', () => {
  const { items, source } = pageOf('Gross margin was 71%.');
  expect(exportPicture(items, source, options())).toEqual({
    title: 'Quillmark (QLMK) Q3 FY26',
    columns: [
      { heading: 'Metric', isNumbers: false },
      { heading: 'Value', isNumbers: true },
      { heading: 'Period', isNumbers: false },
    ],
    rows: [['Gross margin', '71%', 'Q3 FY26']],
    source: 'calls.example/quillmark/q3 · 2026-11-27 · Callout',
  });
});
