import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KnownTurns, readKpis } from '../../lib/metrics/kpis.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Role, Span, Transcript } from '../../lib/transcript/types.ts';
import { callOf, kpisOf } from '../metrics/call.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

const listOf = (words: string): string[] => words.split(/\s*[|\n]\s*/).filter((word) => word !== '');

const METRICS = listOf(`
  revenue | Total revenue | net loss | gross margin | EPS | free cash flow | ARR | capex | backlog | headcount
  dividend | share repurchases | adjusted EBITDA | same-store sales | 營收 | 毛利率 | 每股盈餘
`);
/** What stands between metrics and figures. */
const JOINTS = [
  ...listOf(`
    was | of | grew | fell | up | down | to | from | between | and | or | respectively | by | was flat at | negative
    we expect | guidance | our guidance of | we are raising our outlook to | versus our prior guidance of | a loss of
    about | more than | north of | low single digits | high teens | non-GAAP | GAAP | basis points | per share
    in the third quarter | for fiscal year 2026 | year over year | sequentially
    , | . | ; | : | — | ( | ) | ?
  `),
  ...['\n', '. ', ', ', ' '],
];
/** Figures as people write them. */
const FIGURES = listOf(`
  $5 million | $204.3 million to $206 million | 9% | 7% to 8% | 25%-50% | $0.07 | 83 cents | 120 basis points
  NT$1.2 billion | RMB 3 億 | 2.01 億美元 | 3.2x | (12.5)% | -4% | $(3.1) million
  two point five percent | a dollar five | twelve million dollars
`);
/** Figures that say themselves what they count. */
const COUNTS = listOf('1,234 customers | 12 megawatt hours | 1.5 million shares');
/** What is no figure, or hardly one. */
const HOSTILE = [
  ...listOf(`
    $8 million to $3 million | 9% to 2% | between 50% and 10% | $5 to $ | % 5 | $$$4 | $- | -% | 5 %% | 1,2,3,4,5
    7 florbs | $5 quintzillion | 3 €£¥ | 12 per per share | 4 %bps | 9 million thousand billion | 1e308 million
    ٣٫٥٪ | ۴۵٪ | ४५% | ৪৫% | ௪௫% | ๔๕% | ၄၅% | ៤៥% | ４５％ | 𝟜𝟝% | ²³% | ⅣⅤ% | 四十五% | $① million
    __proto__ | constructor | toString of 5% | hasOwnProperty | $& | $1 | [ | (?< | \\
    10-K | Q3 | 2026 | '26 | 1-800-555-0100 | July 4 | COVID-19 | 1Password | number one | 24/7 | 9:30
  `),
  ...['\u202e$5 million\u202c', '\u200f9%\u200e', '$\u200b5', '9\u0301%', '\u2066-4%\u2069'],
  ...['$5\0 million', '\0', '\ufeff', '\ud800', '\udc00%', '$\ud83d5'],
  ...['9'.repeat(400), `$${'9'.repeat(400)} million`, `${'1'.repeat(400)}%`],
  ...[`0.${'0'.repeat(400)}1%`, `$${'1,'.repeat(200)}1`],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...METRICS, ...JOINTS) },
  { weight: 3, arbitrary: fc.constantFrom(...FIGURES, ...COUNTS) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const paragraph = fc
  .array(word, { minLength: 1, maxLength: 40 })
  .chain((words) => fc.constantFrom(' ', '').map((joint) => words.join(joint)));
/** A sentence that the reader should understand, with one hostile piece in it. */
const nearly = fc
  .tuple(fc.constantFrom(...METRICS), fc.constantFrom(...FIGURES), fc.constantFrom(...HOSTILE), fc.nat(3))
  .map(([metric, figure, piece, at]) =>
    ['In Q3,', metric, 'was', `${figure}.`].toSpliced(at, 0, piece).join(' '),
  );
const role = fc.constantFrom<Role>('executive', 'executive', 'analyst', 'operator', 'unknown');
const call = fc
  .array(fc.tuple(role, fc.array(fc.oneof(paragraph, nearly), { minLength: 1, maxLength: 6 })), {
    maxLength: 5,
  })
  .map((turns) => callOf(...turns.map(([who, texts]) => [who, ...texts] as [Role, ...string[]])));

/** A digit of any script, a number in words or in Chinese, or one of the words that stand for a number. */
const SAYS_NUMBER =
  /\p{N}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twent|thirt|fort|fift|hundred|half|quarter|dozen|digit|flat|even|doubl|tripl|[零一二三四五六七八九十百千兩两半]/iu;

const finite = (...values: (number | null)[]): boolean =>
  values.every((value) => value === null || Number.isFinite(value));

/** What must be true of every KPI of a call, whatever the call says. */
function expectSound({ turns }: Transcript, kpis: readonly Kpi[]): void {
  const texts = new Map(turns.flatMap(({ segments }) => segments).map(({ id, text }) => [id, text]));
  const slice = ({ segment, start, end }: Span): string => {
    const text = texts.get(segment) ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    return text.slice(start, end);
  };
  for (const kpi of kpis) {
    const { low, high, prior, changes, span, quote } = kpi;
    const text = texts.get(span.segment) ?? '';
    const said = slice(span);
    if (low !== null) expect(said).toMatch(SAYS_NUMBER);
    const at = text.lastIndexOf(quote, span.start);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(at + quote.length);
    expect(kpi.mentions).toContainEqual(span);
    for (const place of [...kpi.mentions, ...changes.map((change) => change.span)]) slice(place);
    if (kpi.basisSpan !== null) slice(kpi.basisSpan);
    expect(kpi.basisSpan === null).toBe(kpi.basis === null);
    expect(low === null).toBe(high === null);
    expect(finite(low, high, ...changes.map(({ value }) => value))).toBe(true);
    if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    if (prior !== null) {
      slice(prior.span);
      expect(finite(prior.low, prior.high)).toBe(true);
      expect(prior.low).toBeLessThanOrEqual(prior.high);
    }
  }
}

describe('whatever a call says', () => {
  test('every KPI stands in it, with values that are numbers', () => {
    fc.assert(
      fc.property(call, (transcript) => {
        expectSound(transcript, readKpis(transcript));
      }),
      { numRuns: 3_000 },
    );
  });

  test('reading twice says the same, with a memory of the turns and without', () => {
    fc.assert(
      fc.property(call, (transcript) => {
        const before = structuredClone(transcript);
        const known: KnownTurns = new Map();
        const first = readKpis(transcript, known);
        const saved = structuredClone(first);
        expect(readKpis(transcript, known)).toEqual(saved);
        expect(readKpis(transcript)).toEqual(saved);
        expect(first).toEqual(saved);
        expect(transcript).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('figures among words that name no metric are no KPIs', () => {
    // Without verbs of change and words of earnings: "the harbour grew 9%" may be a part of the business, and
    // "guidance of 83 cents per share" names its metric by what it is of.
    const words = listOf(`
      was | of | to | about | and | respectively | , | ; | ? | in the third quarter
      the harbour | our lamp | that ferry | paint
    `);
    const noise = fc.constantFrom(...FIGURES, ...HOSTILE, ...words, '. ', ', ');
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 40 }), fc.constantFrom(' ', ''), (pieces, joint) => {
        expect(kpisOf(pieces.join(joint))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  'We acquired the harbour for $5 per share.',
  'The ferry cost $5 million.',
  'The harbour has 24 lamps and 9:30 is 5% of $5 million.',
  'Respectively, $5 million and 9%.',
])('a figure of something else is no KPI: %j', (text) => {
  expect(kpisOf(text)).toEqual([]);
});

test('the sentences around a hostile one are read as if it were not there', () => {
  const said = (kpis: Kpi[]) => kpis.map(({ metric, low, high, unit }) => [metric, low, high, unit]);
  const [before, after] = ['Total revenue was $201 million.', 'Gross margin was 71.5%.'];
  const wanted = said(kpisOf(before, after));
  expect(wanted).toHaveLength(2);
  for (const piece of HOSTILE) expect([piece, said(kpisOf(before, piece, after))]).toEqual([piece, wanted]);
});

test.each([
  ...['__proto__', 'constructor', '(((', '[', '\\', '$&', '', ' ', '\ud800'].map((name) => [name, name]),
  ['10,000 letters', 'A'.repeat(10_000)],
])('a company, a speaker and a paragraph may be called %j', (_, name = '') => {
  const plain = callOf(['executive', `${name}’s revenue was $5 million. At ${name} gross margin was 71%.`]);
  const turns = plain.turns.map((turn) => ({
    ...turn,
    speaker: name,
    segments: turn.segments.map((segment) => ({ ...segment, id: name })),
  }));
  const speakers = plain.speakers.map((speaker) => ({ ...speaker, id: name, name }));
  const transcript = { ...plain, call: { ...plain.call, company: name, ticker: name }, speakers, turns };
  expectSound(transcript, readKpis(transcript));
});

test.each([
  ['digits without end', `Revenue was $${'9'.repeat(400)} million.`],
  ['digits without end behind the point', `Gross margin was 0.${'0'.repeat(400)}1%.`],
  ['a scale on every scale', `Revenue was $5${' trillion'.repeat(40)}.`],
  ['a power', 'Revenue was $1e400 and 5e999%.'],
  ['a range that falls', 'We expect revenue of $206 million to $204 million.'],
  ['a range of losses', 'We expect a net loss of $6.5 million to $5.5 million.'],
  ['a range across zero', 'We expect operating margin of 2% to negative 3%.'],
  ['a range without an end', 'Revenue was $5 million to $.'],
  [
    'prior guidance that falls',
    'We now expect revenue of $9 million, up from our prior guidance of $8 million to $7 million.',
  ],
])('%s: values stay numbers, the low end below the high one', (_, text) => {
  const transcript = callOf(['executive', text]);
  expectSound(transcript, readKpis(transcript));
});

test.each<[string, number | null]>([
  ['Revenue was $5\0 million.', 5e6],
  ['Revenue was $\u200e5 million.', 5e6],
  ['Revenue was $5\u200e million.', 5e6],
  ['Revenue was $5 \u200fmillion.', 5e6],
  ['Revenue was $5\u00ad million.', 5e6],
  ['Revenue was $1\u200b00 million.', 1e8],
  ['Gross margin was \u2067٤٥%\u2069.', 45],
  ['Gross margin was 12٫5%.', 12.5],
  ['Gross margin was ٣5%.', 35],
  ['Gross margin was 𝟝4%.', 54],
  ['Gross margin was ５4%.', 54],
  ['Gross margin was 5²%.', null],
  ['Gross margin was 4 %bps.', null],
  ['Revenue was $1,2,3,4 million.', null],
  ['Revenue was $1,23 million.', null],
  ['Revenue was $1.2.3 million.', null],
  ['Revenue was $24/7 million.', null],
  ['Revenue was $5 billion million.', null],
  ['Revenue was between $8 million and $3%.', 8e6],
])('what is not understood is left out, not half read: %j', (text, meant) => {
  for (const { low, high } of kpisOf(text)) expect([low, high]).toEqual([meant, meant]);
});

/** Texts of about `length` characters that cost a careless reader the square of them. */
const ADVERSARIAL: Record<string, (length: number) => string> = {
  ...Object.fromEntries(
    [
      ...listOf(`
        revenue | revenue was $1 million, | from $1 to $2 | revenue and gross margin respectively | respectively
        guidance of | we expect revenue guidance of about | up 9% to 5% from | non-GAAP | one | U.S. | A. | -
        in the third quarter of fiscal year 2026 | customers with more than $100,000 of
      `).map((words) => `${words} `),
      ...['(((((', '$(', '1,', '1.', '9', 'A', '營收', ' ', '\u00a0'],
    ].map((piece) => [piece, (length: number) => piece.repeat(length / piece.length)]),
  ),
  'revenue of another amount each time': (length) =>
    Array.from({ length: length / 26 }, (_, i) => `Revenue was $${i + 1}.5 million.`).join(' '),
  'revenue of another part each time': (length) =>
    Array.from(
      { length: length / 34 },
      (_, i) => `Revenue in Part ${'A'.repeat((i % 7) + 1)}${i} was $5 million.`,
    ).join(' '),
};
/** The longest sentence that people might say: cut into such, a text keeps every rule at work. */
const SENTENCE = 1_900;
function inSentences(text: string): string {
  const cut = (_: unknown, i: number) =>
    `Revenue ${text.slice(i * SENTENCE, (i + 1) * SENTENCE)} was $5 million.`;
  return Array.from({ length: Math.ceil(text.length / SENTENCE) }, cut).join('\n');
}

function expectLinear(textOf: (length: number) => string): void {
  const call = (length: number) => callOf(['executive', textOf(length)]);
  const read = (each: Transcript) => readKpis(each, new Map());
  expect(growth(read, call(12_500), call(100_000), EIGHTFOLD)).toBeLessThan(EIGHTFOLD);
}

test.each(Object.entries(ADVERSARIAL))('what is repeated without end is read soundly: %j', (_, make) => {
  for (const text of [make(10_000), inSentences(make(10_000))]) {
    const transcript = callOf(['executive', text]);
    expectSound(transcript, readKpis(transcript));
  }
});

describe('time grows with the text, not with its square', () => {
  test.each(Object.entries(ADVERSARIAL))('as it is: %j', (_, make) => {
    expectLinear(make);
  });

  test.each(Object.entries(ADVERSARIAL))('in sentences of 2,000 characters: %j', (_, make) => {
    expectLinear((length) => inSentences(make(length)));
  });
});
