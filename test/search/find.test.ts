import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/reading/read.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';
import { callOf, found, hitsIn, words, wordsOf } from './call.ts';

describe('a word', () => {
  test.each<[query: string, text: string, hits: string[]]>([
    ['reten', 'Retention was up; net retention too, not pretension.', ['Reten', 'reten']],
    ['ＲＥＴＥＮ', 'Retention', ['Reten']],
    ['cafe', 'Our café chain', ['café']],
    ["company's", 'The company\u2019s plan', ['company\u2019s']],
    ['漲價', '我們涨价了', ['涨价']],
    ['客户', '每位客戶都续约', ['客戶']],
    ['價', '漲價與降價', ['價', '價']],
    ['哈哈', '哈哈哈', ['哈哈']],
    ['e', 'everything', []],
    ['', 'everything', []],
    ['"', 'a "quoted" word', []],
  ])('%j in %j', (query, text, hits) => {
    expect(found(text, query)).toEqual(hits);
  });
});

describe('several words', () => {
  test('are all in one segment, in any order', () => {
    const turns = callOf(['a', 'Hiring slowed in Europe.', 'Europe grew.', 'We are hiring.']);
    expect(hitsIn(turns, 'europe hir').map(wordsOf)).toEqual(['Hir', 'Europe']);
  });

  test('may be on either side of it', () => {
    expect(found(['Hiring slowed.', '歐洲的招聘放緩。'], 'hiring 歐洲')).toEqual(['Hiring', '歐洲']);
  });

  test('are one hit where they stand side by side', () => {
    expect(found('Our hiring plan is a plan for hiring.', 'hiring plan')).toEqual([
      'hiring plan',
      'plan',
      'hiring',
    ]);
  });

  test('are a phrase in quotes, even before the last one is typed', () => {
    const text = 'The plan for hiring, and the hiring plan.';
    expect(found(text, '"hiring plan"')).toEqual(['hiring plan']);
    expect(found(text, '“hiring pl')).toEqual(['hiring pl']);
    expect(found('An arrangement for ARR', '"arr"')).toEqual(['ARR']);
  });
});

describe('a metric', () => {
  const text = 'NRR was 112%, and dollar-based net retention rate or net retention will hold.';
  test.each(['NRR', 'nrr', 'net retention', 'Net revenue retention', '淨留存率', '净收入留存率'])(
    '%s finds all its names',
    (query) => {
      expect(found(text, query)).toEqual(['NRR', 'dollar-based net retention rate', 'net retention']);
      expect(found(['x', '淨留存率為 112%，淨收入留存率 (NRR) 持平'], query)).toEqual([
        '淨留存率',
        '淨收入留存率',
        'NRR',
      ]);
    },
  );

  test('is no part of a word, nor of the name of a margin', () => {
    expect(found('ARRs of arrangements that arrive', 'ARR')).toEqual(['ARR']);
    expect(found(['x', '淨利率上升，淨利也上升'], 'net income')).toEqual(['淨利']);
  });

  test('may stand beside other words', () => {
    expect(found('Our gross margin guidance stands. Gross margin rose.', 'guid gross margin')).toEqual([
      'gross margin guid',
      'Gross margin',
    ]);
  });

  test('is not found by names that mean other things as well', () => {
    expect(found('The sales team and the earnings call', 'revenue')).toEqual([]);
    expect(found('The sales team and the earnings call', 'net income')).toEqual([]);
  });
});

describe('a number', () => {
  test.each<[query: string, text: string, hits: string[]]>([
    ['201', '$201 million, 201.5, 2,201, 1.201 and 2010', ['201', '201', '201']],
    [
      '$201M',
      'It was $201 million, $201.0 million or 0.201 billion.',
      ['201 million', '201.0 million', '0.201 billion'],
    ],
    ['201 million', '2.01 億美元、2.01亿、20,100 萬', ['2.01 億', '2.01亿', '20,100 萬']],
    ['2.01 億美元', 'about $201 million', ['201 million']],
    ['1,630萬', '$16.3M', ['16.3M']],
    ['18%', '18 percent, 18%, 118% and 18.5%', ['18 percent', '18%']],
    ['10-K', 'our 10-K and 10 kinds', ['10-K']],
    ['3rd', 'the 3rd time', ['3rd']],
  ])('%j in %j', (query, text, hits) => {
    expect(found(text, query)).toEqual(hits);
  });

  test('finds the KPIs that say it in other words', () => {
    const { transcript, kpis } = readText(
      readFileSync(path.join(import.meta.dirname, '../../lib/given/sample-call.txt'), 'utf8'),
    );
    const [kpi] = kpis.filter(({ low, high, unit }) => unit === 'USD' && low !== high);
    const scaled = `${(kpi?.high ?? 0) / 1e6}M`;
    const spans = hitsIn(transcript.turns, scaled, { kpis }).filter(({ side }) => side === 'text');
    expect(spans.map(({ segment }) => segment.id)).toContain(kpi?.span.segment);
  });
});

test('a speaker’s turns alone are searched where that is asked for', () => {
  const turns = callOf(['ceo', 'Growth.'], ['cfo', 'Growth.'], ['ceo', 'Growth.']);
  expect(hitsIn(turns, 'growth', { speaker: 'ceo' }).map(({ turn }) => turn)).toEqual([0, 2]);
});

describe('any hit, folded, is the query folded', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...['net', 'Net', 'NET', 'ｎｅｔ', 'nét', 'nete\u0301', '淨', '净', 'ﬁ', '\u338f'],
        ...['\u0301', ' ', '-', '.', '7', '７', '\ud83d\ude00', '\ud83d'],
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join(''));
  const folded = (each: string) => words.fold(each).text;
  const expectSame = (source: string, query: string) => {
    const wanted = folded(query).replaceAll('"', '').trim();
    const hits = hitsIn(callOf(['a', [source, source]]), query);
    for (const hit of hits) expect(folded(wordsOf(hit))).toBe(wanted);
    return hits.length;
  };

  // Strings of any characters take long to make where the machine is busy.
  test('where it is a phrase', { timeout: 30_000 }, () => {
    const phrase = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), phrase, (source, query) => {
        expectSame(source, `"${query.replaceAll('"', '')}"`);
      }),
      { numRuns: 500 },
    );
  });

  test('where it is a word that no metric is called by', () => {
    const word = fc.constantFrom('net', 'ｎｅｔ', 'NÉT', '淨', '净', 'fi', 'KG', '\u338f', 'net净', 'nets');
    fc.assert(
      fc.property(text, word, (source, query) => {
        expectSame(source, query);
      }),
      { numRuns: 500 },
    );
    expect(expectSame('Ｎét 净淨', 'net')).toBe(2);
  });
});

test('time grows with the text, not with its square', () => {
  const call = (length: number) => callOf(['a', 'ab'.repeat(length / 2)], ['a', 'é '.repeat(length / 2)]);
  const find = (turns: ReturnType<typeof callOf>) => {
    hitsIn(turns, 'ab e');
    hitsIn(turns, 'e');
  };
  expect(growth(find, call(20_000), call(160_000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
});
