import { describe, expect, test } from 'vitest';
import { kindIn } from '../../lib/metrics/ahead.ts';
import { findCues } from '../../lib/metrics/cue-words.ts';
import { kindBy } from '../../lib/metrics/cues.ts';
import { elsewhere } from '../../lib/metrics/elsewhere.ts';
import { goesOn, guidingAfter, isItem } from '../../lib/metrics/guiding.ts';
import type { Kind, Kpi, Verb } from '../../lib/metrics/types.ts';
import { verbAt, verbOf } from '../../lib/metrics/verb.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';
import { callOf } from './call.ts';

/** A sentence with its figure in brackets, as text and offset. */
function marked(text: string): { sentence: string; start: number; end: number } {
  const start = text.indexOf('[');
  const sentence = text.replace('[', '').replace(']', '');
  return { sentence, start, end: text.indexOf(']') - 1 };
}

const kindOf = (text: string): Kind => {
  const { sentence, start } = marked(text);
  return kindBy(sentence, findCues(sentence), start);
};

const kinds: [Kind, string[]][] = [
  [
    'guidance',
    [
      'We expect revenue of [$420 million] next quarter.',
      'We expect revenue of $420 million, gross margin of 40%, and capex of [$9 million].',
      'For the September quarter, we look for revenue of [$228 million].',
      'We narrow adjusted EBITDA for 2027 to between [$40 million] and $44 million.',
      'We forecast Harborside sales of [59%] of the total.',
      'Capex is now expected to be around [$55 million].',
      'We are planning to repurchase [$30 million] of shares.',
      'Revenue will exceed [$1.2 billion] in fiscal 2029.',
      'By the end of this year we would have [70] stores.',
      'Our tax rate should be [24%].',
      'We remain on track to open [35] restaurants.',
      'Our increased midpoint of full-year FFO guidance of [$2.22] implies growth.',
      'The full-year range for 2031 is [$1.91] to $1.93.',
      'An adjusted tax rate in the range of [15%] to 17%.',
      'Margins of [4%] are expected for the second half.',
      'Guidance for sales has been increased to [$95 million].',
      'We see sales, which were hurt by the storm and which we expect to recover, to be [$95 million].',
      'A tax rate of 21.4% sits well within our full-year guidance of [20%] to 23%.',
      'We are providing initial guidance for Tillerman sales of [$275 million].',
      'We expect the payout to end near the low end of our previous range of [31%] to 34%.',
      'We expect freight to stay below our prior outlook in a range of [$61 million] to $64 million.',
      'This year we are targeting expenses of [$18 million].',
    ],
  ],
  [
    'target',
    [
      'Our goal is to achieve a margin of [20%].',
      'We continue to march toward [$10 billion] of sales.',
      'We are well on our way to hit our [$350 million] savings target.',
      'By then we can achieve [$1 billion] in sales.',
      'We aim for a payout of [40%].',
    ],
  ],
  [
    'prior-guidance',
    [
      'That compares to our prior guidance of [$395 million].',
      'We had expected revenue of [$395 million].',
      'The charge is up from our previous forecast of [$4 million].',
      'Sales came in above our guidance of [$60 million].',
      'Our original midpoint of [4%] now looks low.',
      'Our outlook for sales was for [$90 million].',
    ],
  ],
  [
    'actual',
    [
      'Revenue was [$412 million], above the high end of our guidance.',
      'We exceeded the high end of our guidance with revenue of [$412 million].',
      'Growth was right on target, and EPS of [$0.63] exceeded our previous guidance.',
      'We expect more stores, and we ended the year with cash of [$20 million].',
      'We expect to add stores; we currently have [55] stores.',
      'Due to higher-than-anticipated costs of [$1.6 million], margins fell.',
      'Our tax rate would have been [25%].',
      'As I will show, revenue was [$5 million].',
      'I would point out a margin of [38%].',
      'We achieved this goal with a margin of [20.4%].',
      'The guidance assumes bad debt of $6 million, of which [$2 million] had been written off.',
      'Capital projects of [$20 million] are under way.',
      'Income of [$25.6 million] is that of the operations targeted for sale.',
      'Our margins continue to be in the range of [89%] to 90%.',
    ],
  ],
];

describe('the kind of a figure', () => {
  test.each(kinds.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    '%s: %s',
    (kind, text) => expect(kindOf(text)).toBe(kind),
  );

  test('is an actual where no word says otherwise, without a look at the words', () => {
    expect(findCues('Revenue was $5 million.')).toEqual([]);
    expect(kindOf('Revenue was [$5 million].')).toBe('actual');
  });

  test('reaches as far as the list does', () => {
    const items = Array.from({ length: 40 }, (_, index) => `line ${index} of $${index + 1} million`);
    expect(kindOf(`We expect ${items.join(', ')}, and tax of [21%].`)).toBe('guidance');
  });
});

describe('a period after the call’s', () => {
  const { call } = callOf();
  test.each<[string | null, Kind, Kind]>([
    ['FY27', 'actual', 'guidance'],
    ['Q4 FY26', 'actual', 'guidance'],
    ['H2 FY26', 'actual', 'guidance'],
    ['FY27', 'target', 'target'],
    ['FY26', 'actual', 'actual'],
    ['Q3 FY26', 'actual', 'actual'],
    ['H1 FY26', 'actual', 'actual'],
    ['FY25', 'actual', 'actual'],
    ['TTM', 'actual', 'actual'],
    [null, 'actual', 'actual'],
  ])('%s: %s is %s', (period, kind, expected) => expect(kindIn(kind, period, call)).toBe(expected));

  test('says nothing where the call’s own is unknown', () => {
    expect(kindIn('actual', 'FY30', { ...call, quarter: null })).toBe('actual');
  });
});

describe('guidance that goes on', () => {
  test('into ranges of the next sentence, until one reports', () => {
    expect(guidingAfter('We expect growth in the fourth quarter.', true, false, null)).toBe('said');
    expect(goesOn('This includes EPS in the range of $5 to $5.40.', 'said')).toBe(true);
    expect(isItem('This includes EPS in the range of $5 to $5.40.', 'said', true)).toBe(true);
    expect(goesOn('Revenue was $5 million to $6 million.', 'said')).toBe(false);
    expect(guidingAfter('Revenue was $5 million.', false, false, 'said')).toBe(null);
    expect(goesOn('EPS of $5.', null)).toBe(false);
  });

  test('into single numbers only where they are items', () => {
    expect(isItem('And operating margin to be about 17%.', 'said', false)).toBe(true);
    expect(isItem('Capital expenditures of $40 million.', 'said', false)).toBe(false);
    expect(isItem('We own 40 stores.', 'said', false)).toBe(false);
  });

  test('over a whole list that is announced', () => {
    const list = guidingAfter('For 2031, we anticipate the following.', true, false, null);
    expect(list).toBe('list');
    expect(isItem('Capital expenditures of $40 million.', list, false)).toBe(true);
    expect(guidingAfter('Capital expenditures of $40 million.', false, true, list)).toBe('list');
    expect(isItem('We own 40 stores.', list, false)).toBe(false);
    expect(guidingAfter('We anticipate as follows:', true, false, null)).toBe('list');
  });
});

const verbs: [Verb | null, string[]][] = [
  [
    'raised',
    [
      'We are increasing our EPS guidance by $0.65 to a range of [$5.65] to $5.85.',
      'We are narrowing the range and raising the low end of our EPS guidance to [$2.70].',
      'We expect [$95 million], up from our prior outlook.',
      'Sales should be [$95 million], $5 million above our initial outlook.',
      'We expect sales of [$95 million], representing an increase in our outlook of $5 million.',
    ],
  ],
  [
    'lowered',
    [
      'We are reducing our tax rate outlook to [20%].',
      'Capex is expected at [$125 million], lower than our previous estimate.',
      'The revenue range is [$1.1 billion], down from a range of $1.2 billion to $1.3 billion.',
    ],
  ],
  [
    'reaffirmed',
    [
      'Our guidance remains unchanged at [$2.90].',
      'We continue to expect capex of [$220 million].',
      'There is no change to our outlook for capex of [$210 million].',
      'We are maintaining our EPS guidance of [$24.85].',
      'We are reiterating our outlook of [$9 million].',
      'We expect growth of [11%], consistent with our prior view.',
    ],
  ],
  [
    'initiated',
    [
      'We are introducing our 2031 EPS guidance of [$8.60].',
      'We are providing initial guidance for sales of [$275 million].',
    ],
  ],
  ['withdrawn', ['We are suspending our guidance of [$9 million].']],
  [
    null,
    [
      'We now expect capex of [$20 million].',
      'We are updating our guidance to [$20 million].',
      'We expect revenue, which increased in the quarter, of [$20 million].',
      'We expect income of [$54 million], representing a margin of 7%, up from our prior guidance of 6%.',
      'We are not raising our guidance of [$20 million].',
    ],
  ],
];

describe('what is done to guidance', () => {
  test.each(verbs.flatMap(([verb, texts]) => texts.map((text) => [verb, text] as const)))(
    '%s: %s',
    (verb, text) => {
      const { sentence, start } = marked(text);
      expect(verbAt(sentence, start)).toBe(verb);
    },
  );

  test('is said for each figure by the words nearest before it', () => {
    const text = 'We are reaffirming our EPS guidance of $8 and introducing our capex outlook of $9 million.';
    expect([verbAt(text, text.indexOf('$8')), verbAt(text, text.indexOf('$9'))]).toEqual([
      'reaffirmed',
      'initiated',
    ]);
  });

  test('is told by the range before, where nobody said it', () => {
    const span = { segment: 's0', start: 0, end: 1 };
    const row = (low: number, high: number, prior: [number, number] | null, verb: Verb | null = null) =>
      verbOf({
        kind: 'guidance',
        verb,
        low,
        high,
        prior: prior === null ? null : { low: prior[0], high: prior[1], span },
      } satisfies Pick<Kpi, 'kind' | 'verb' | 'low' | 'high' | 'prior'>);
    expect(row(4, 5, [3, 4])).toBe('raised');
    expect(row(-6, -5, [-4, -3])).toBe('lowered');
    expect(row(4, 5, [4, 5])).toBe('reaffirmed');
    expect(row(4, 5, [3, 6])).toBe(null);
    expect(row(4, 5, null)).toBe(null);
    expect(row(4, 5, [3, 4], 'initiated')).toBe('initiated');
  });
});

describe('numbers of others', () => {
  test.each([
    'The Street expectations of $2.1 billion in sales and [$3.14] of earnings per share look low.',
    'Industry demand for excavators was [97,000] units.',
    'The overall market grew [4%].',
    'Consensus was [$0.35].',
  ])('are left out: %s', (text) => {
    const { sentence, start, end } = marked(text);
    expect(elsewhere(sentence, start, end)).toBe('others');
  });

  test.each([
    'At our analyst day we showed a margin of [30%].',
    'Our industry sales were [$80 million].',
    'While industry volumes fell, our revenue was [$80 million].',
    'The Portuguese market grew [7%].',
  ])('are not: %s', (text) => {
    const { sentence, start, end } = marked(text);
    expect(elsewhere(sentence, start, end)).toBe(null);
  });
});

test('time grows with the sentence, not with its square', () => {
  const words = 'we expect prior guidance range of our increase in the outlook that was to be below target ';
  const read = (text: string) => {
    const cues = findCues(text);
    for (let at = 0; at < text.length; at += text.length / 10) verbAt(text, Math.floor(at));
    kindBy(text, cues, text.length);
  };
  expect(growth(read, words.repeat(250), words.repeat(2000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
});
