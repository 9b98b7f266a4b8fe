import { describe, expect, test } from 'vitest';
import { readKpis } from '../../lib/metrics/kpis.ts';
import { followTopic, noTopics } from '../../lib/metrics/topics.ts';
import { callOf, kpisOf } from './call.ts';

/** The topic after each sentence. */
const topics = (...sentences: string[]): (string | null)[] => {
  const state = noTopics();
  return sentences.map((sentence) => {
    followTopic(sentence, state, 'Quillmark');
    return state.part;
  });
};

/** `[cohort] metric` of every row, in the order of the text. */
const parts = (...texts: string[]): string[] =>
  kpisOf(...texts)
    .toSorted(
      (a, b) =>
        Number(a.span.segment.slice(1)) - Number(b.span.segment.slice(1)) || a.span.start - b.span.start,
    )
    .map(({ cohort, metric }) => `[${cohort ?? ''}] ${metric}`);

describe('followTopic', () => {
  test.each([
    ['Turning to Precision Castings.', 'Precision Castings'],
    ['Now on to our Paper segment.', 'Paper'],
    ['Let me turn to the Retail division, where demand held up.', 'Retail'],
    ['Starting with North America, we saw a mild winter.', 'North America'],
    ['Moving to slide 9 and our Harbor Services segment.', 'Harbor Services'],
    ["Let's turn to our segments on slide 6, starting with Freight.", 'Freight'],
    ['Next, the Pump Group segment.', 'Pump Group'],
    ['The Glassware segment performed well.', 'Glassware'],
    ['Within our Timber segment, mills ran at full rates.', 'Timber'],
  ])('%s', (sentence, part) => expect(topics(sentence)).toEqual([part]));

  test.each([
    'Turning to our outlook.',
    'Moving to the balance sheet and cash flow.',
    'Now on to gross margin.',
    'Let me start with the quarter.',
    'Turning to slide 7.',
    'With that, I will turn the call over to Petra.',
    "Let's move to questions.",
    'Looking ahead, we remain confident.',
    'Turning to Quillmark as a whole.',
  ])('no part: %s', (sentence) =>
    expect(topics('Turning to the Paper segment.', sentence).at(-1)).toBeNull(),
  );

  test('the whole company, its cash and its outlook end a topic; what is said of the segment does not', () => {
    const paper = 'Turning to the Paper segment.';
    expect(topics(paper, 'Mills ran well.', 'Segment costs fell.')).toEqual(['Paper', 'Paper', 'Paper']);
    for (const end of [
      'On a consolidated basis, we grew.',
      'Overall, it was a good quarter.',
      'Our tax rate was lower.',
      'We repurchased more shares.',
      'For fiscal 2027, we expect more.',
    ])
      expect(topics(paper, end).at(-1)).toBeNull();
  });

  test('a topic is forgotten when nobody comes back to it', () => {
    expect(topics('Turning to Paper Mills.', ...Array(12).fill('It rained a lot.')).at(-1)).toBeNull();
  });
});

describe('the part of a row', () => {
  test.each<[string[], string[]]>([
    [
      ['Turning to Precision Castings.', 'Revenue of $26 million increased 4%.', 'Operating margin was 9%.'],
      ['[Precision Castings] revenue', '[Precision Castings] operating_margin'],
    ],
    // What only the company has is the company's.
    [
      [
        'Turning to Precision Castings.',
        'Revenue was $26 million.',
        'EPS was $0.31.',
        'Revenue was $80 million.',
      ],
      ['[Precision Castings] revenue', '[] eps', '[] revenue'],
    ],
    // A total within a part's sentences.
    [
      ['Turning to the Paper segment.', 'Total company revenue was $80 million.', 'Backlog was $9 million.'],
      ['[] revenue', '[] backlog'],
    ],
    // Guidance is not carried along.
    [
      ['Turning to the Paper segment.', 'Sales were $6 million.', 'We expect sales of $90 million in Q4.'],
      ['[Paper] revenue', '[] revenue'],
    ],
    // A sentence that names a part in passing leaves the profit to the next one, not another revenue.
    [
      ['Castings sales were $34 million. Operating margin was 4%.'],
      ['[Castings] revenue', '[Castings] operating_margin'],
    ],
    [['Castings sales were $34 million. Sales were $99 million.'], ['[Castings] revenue', '[] revenue']],
    // After a list of parts comes their sum.
    [
      ['Castings sales were $34 million. Pumps sales were $5 million. Adjusted EBITDA was $8 million.'],
      ['[Castings] revenue', '[Pumps] revenue', '[] adj_ebitda'],
    ],
    [
      ['Organic growth was 5% in EMEA and 3% in the Americas.'],
      ['[EMEA] organic_growth', '[Americas] organic_growth'],
    ],
    [['In wholesale, sales increased 3% to $17 million.'], ['[wholesale] revenue']],
    [['Outside the U.S., sales grew 7%.'], ['[outside U.S.] revenue']],
    [
      ['We are pleased with our healthcare product line where organic sales growth was 11%.'],
      ['[healthcare] organic_growth'],
    ],
    [['In addition, sales increased 3% to $17 million.'], ['[] revenue']],
    [['Sales were up 28% in U.S. dollars.'], ['[] revenue']],
    // Known only later in the turn.
    [
      [
        'Harbor Works delivered $7 million in net sales.',
        'Harbor Works revenue for the year was $30 million.',
      ],
      ['[Harbor Works] revenue', '[Harbor Works] revenue'],
    ],
    [['Strength in the Paper segment helped, and revenue was $80 million.'], ['[] revenue']],
  ])('%j', (texts, expected) => expect(parts(...texts)).toEqual(expected));

  test('the next speaker begins anew', () => {
    const kpis = readKpis(
      callOf(['executive', 'Turning to the Paper segment.'], ['executive', 'Revenue was $80 million.']),
    );
    expect(kpis.map(({ cohort }) => cohort)).toEqual([null]);
  });

  test('a year ago of a part is the part’s', () => {
    expect(
      parts('Turning to the Paper segment.', 'Sales were $8 million, compared to $6 million a year ago.'),
    ).toEqual(['[Paper] revenue', '[Paper] revenue']);
  });
});
