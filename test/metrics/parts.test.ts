import { describe, expect, test } from 'vitest';
import { findAliases } from '../../lib/metrics/aliases.ts';
import { findPeriods, writePeriod } from '../../lib/metrics/periods.ts';
import { splitSentences } from '../../lib/metrics/sentences.ts';
import { VOCABULARY } from '../../lib/metrics/vocabulary.ts';

describe('the vocabulary', () => {
  test('ids and aliases are unique, every entry has its labels', () => {
    const ids = VOCABULARY.map(({ id }) => id);
    const aliases = VOCABULARY.flatMap((metric) => metric.aliases.map((alias) => alias.toLowerCase()));
    expect(new Set(ids).size).toBe(ids.length);
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
    for (const { labels, aliases: names } of VOCABULARY) {
      expect(Object.values(labels).every((label) => label.trim() !== '')).toBe(true);
      expect(names.every((name) => name.trim() === name && name !== '')).toBe(true);
    }
  });
});

describe('findAliases', () => {
  const named = (text: string) =>
    findAliases(text).map(({ start, end, metric }) => [text.slice(start, end), metric.id]);

  test('the longest name wins', () => {
    expect(named('net loss per share and net loss')).toEqual([
      ['net loss per share', 'eps'],
      ['net loss', 'net_income'],
    ]);
    expect(named('adjusted EBITDA margin')).toEqual([['adjusted EBITDA margin', 'adj_ebitda_margin']]);
  });

  test('only whole words, abbreviations only in capitals', () => {
    expect(named('steps, corporate operations, an asp and revenuers')).toEqual([]);
    expect(named('ASP, Gross Margin')).toEqual([
      ['ASP', 'asp'],
      ['Gross Margin', 'gross_margin'],
    ]);
  });
});

describe('splitSentences', () => {
  test.each([
    ['It grew. We won.', ['It grew.', 'We won.']],
    ['U.S. revenue was $1.5 million. Good.', ['U.S. revenue was $1.5 million.', 'Good.']],
    ['Mr. Oak of Fern Inc. spoke. "Yes." Then no.', ['Mr. Oak of Fern Inc. spoke.', '"Yes."', 'Then no.']],
    [' one\ntwo ', ['one', 'two']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe('periods', () => {
  const call = { company: null, ticker: null, fiscalYear: 2026, quarter: 3, date: null, languages: [] };
  const write = (text: string, ahead: boolean, quarter = 3) =>
    writePeriod(findPeriods(text)[0] ?? null, { ...call, quarter }, ahead);

  test.each([
    ['for Q4 fiscal 2026', true, 'Q4 FY26'],
    ['in the third quarter of 2025', false, 'Q3 FY25'],
    ['the fourth quarter', false, 'Q4 FY25'],
    ['the second quarter', true, 'Q2 FY27'],
    ["for Q1'27", true, 'Q1 FY27'],
    ['in 3Q25', false, 'Q3 FY25'],
    ['for fiscal year 2027', true, 'FY27'],
    ['for the full year', true, 'FY26'],
    ['for the first half of 2026', false, 'H1 FY26'],
    ['over the trailing twelve months', false, 'TTM'],
    ['year-to-date', false, null],
    ['nothing said', false, 'Q3 FY26'],
    ['nothing said', true, null],
    ['compared to the third quarter of 2024', false, 'Q3 FY26'],
  ])('%s (ahead: %s) is %s', (text, ahead, period) => expect(write(text, ahead)).toBe(period));

  test('in the last quarter’s call, the year ahead is the next', () => {
    expect(write('for the full year', true, 4)).toBe('FY27');
    expect(write('for the full year', false, 4)).toBe('FY26');
  });
});
