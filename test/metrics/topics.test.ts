import { describe, expect, test } from 'vitest';
import { readKpis } from '../../lib/metrics/kpis.ts';
import { followTopic, isCompany, noTopics } from '../../lib/metrics/topics.ts';
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
    ['Moving to yarn care.', 'yarn care'],
    ['To conclude on yarn care, momentum is strong.', 'yarn care'],
    ['Overall, on yarn care, momentum is strong.', 'yarn care'],
    ['Turning to pro lighting.', 'pro lighting'],
    ['Starting with kelp care, sales grew 3% to $4 million.', 'kelp care'],
    ['Next, the MSB on page 5.', 'MSB'],
    ['Then to complete our businesses, HWM on page 7.', 'HWM'],
    ['Turning to Corporate on page 8.', 'Corporate'],
    ['At our Millbrook division, demand was strong.', 'Millbrook'],
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
    'Turning to pricing.',
    'Regarding our results, overall, it was a good quarter.',
    'Moving to raw materials.',
    'Moving to capital deployment.',
    'Turning to Chart 17.',
    'So, to summarize, we had a good year.',
    'I will now turn over to Petra Oak, our chief operating officer.',
    'Let me turn over our discussion to Petra Oak.',
    'Summarized on slide 12.',
    'Moving to results, we had a good quarter.',
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

describe('isCompany', () => {
  test.each([
    ['Quillmark', 'Quillmark Inc.'],
    ['NP', 'Northern Pump'],
    ['Elm', 'The Elm Companies'],
    ['F&G', 'Fern and Grove'],
  ])('%s is %s', (part, company) => expect(isCompany(part, company)).toBe(part !== 'F&G'));

  test.each([
    ['Paper', 'Quillmark Inc.'],
    ['PN', 'Northern Pump'],
    ['Paper', null],
    [null, 'Quillmark'],
  ])('%s is not %s', (part, company) => expect(isCompany(part, company)).toBe(false));
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
    // Guidance goes on with the part announced, not with one only named, nor where it is the whole company's.
    [
      ['Turning to the Paper segment.', 'We expect sales of $90 million in Q4.', 'Net debt was $5 million.'],
      ['[Paper] revenue', '[] net_debt'],
    ],
    [
      ['The Paper segment did well.', 'Sales were $6 million.', 'We expect sales of $90 million in Q4.'],
      ['[Paper] revenue', '[] revenue'],
    ],
    [['Turning to the Paper segment.', 'We expect overall sales of $90 million in Q4.'], ['[] revenue']],
    [['Turning to the Paper segment.', 'For fiscal 2027, we expect sales of $90 million.'], ['[] revenue']],
    // The subject of the sentence, until somebody else acts.
    [['QLB managed well and delivered gross margin of 31%.'], ['[QLB] gross_margin']],
    [
      ['Moving to results, QLB reported net income of $5 million on revenue of $16 million.'],
      ['[QLB] net_income', '[QLB] revenue'],
    ],
    [['QLB was strong, and we delivered gross margin of 31%.'], ['[] gross_margin']],
    [['QLB helped, driving revenue to $31 million.'], ['[] revenue']],
    [['China continues to recover and sales grew 14%.'], ['[China] revenue']],
    [['Demand continues to recover and sales grew 14%.'], ['[] revenue']],
    [['Northlight Cloud, which surpassed $35 million in revenue, did well.'], ['[Northlight Cloud] revenue']],
    [['It was strongest in EMEA as we saw an increase in sales of 13%.'], ['[EMEA] revenue']],
    [['In neurotherapy, organic revenue grew 2%.'], ['[neurotherapy] organic_growth']],
    [['In the meantime, organic revenue grew 2%.'], ['[] organic_growth']],
    [['With 25% sales growth in our yarn care, we lead.'], ['[yarn care] revenue']],
    [['At Millbrook, revenue was $5 million.'], ['[Millbrook] revenue']],
    [['Overall, on yarn care, we posted sales of $10 million.'], ['[yarn care] revenue']],
    // A total behind the announcement in its own sentence.
    [['Moving to Markets, total revenue was $8 million.'], ['[Markets] revenue']],
    // A part inside the whole has been told; the talk goes on with the whole.
    [
      [
        'Turning to the Paper segment.',
        'Sales were $6 million.',
        'In all, paper contributed 20 basis points to internal growth.',
        'Operating margin was 9%.',
      ],
      ['[Paper] revenue', '[] operating_margin'],
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
