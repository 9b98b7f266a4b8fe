import { expect, test } from 'vitest';
import { readLedger } from '../../lib/ledger/ledger.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';
import type { Span, Transcript } from '../../lib/transcript/types.ts';

const CALL = `Kestrel Forge (KFG) Q2 2027 Earnings Call Transcript

Operator
Welcome to the call. Our first question comes from Ilse Marchetti with Dune Capital Markets.

Ilse Marchetti - Dune Capital Markets - Analyst
Hi, good morning. Can you hear me?

Rosa Lindqvist - Chief Executive Officer
Yes, we can hear you.

Ilse Marchetti - Dune Capital Markets - Analyst
Thanks for taking the question. You grew 12% in castings. How much of the 12% was price, and how much volume?

Rosa Lindqvist - Chief Executive Officer
Let me hand that to Ben.

Ben Achterberg - Chief Financial Officer
Of the 12%, about 4 percentage points were price. We also shipped $3 million early.

Ilse Marchetti - Dune Capital Markets - Analyst
Very helpful. Thank you.

Operator
Our next question comes from Tom Okada with Meridian Street Securities.

Tom Okada - Meridian Street Securities - Analyst
Could you quantify the headwind from freight in the second half?

Ben Achterberg - Chief Financial Officer
We feel good about where freight is, and we have planned for it.

Operator
Our last question comes from Una Reyes with Formosa Bridge Research.

Una Reyes - Formosa Bridge Research - Analyst
How is the search for a new head of sales going?

Rosa Lindqvist - Chief Executive Officer
It goes well, and we will tell you when there is somebody.
`;

const transcript = readTranscript(textBlocks(CALL), { title: '' });
const ledger = readLedger(transcript);
const segments = new Map(transcript.turns.flatMap((turn) => turn.segments.map((each) => [each.id, each])));
const textOf = (span: Span | null) => span && segments.get(span.segment)?.text.slice(span.start, span.end);
const nameOf = (id: string) => transcript.speakers.find((speaker) => speaker.id === id)?.name;

test('an entry for each exchange: who asks what, who answers, with which figures', () => {
  expect(
    ledger.map(({ analyst, question, questions, answerers, asked, answered }) => ({
      analyst: nameOf(analyst),
      question: textOf(question),
      questions,
      answerers: answerers.map(({ speaker, turns }) => [nameOf(speaker), ...turns]),
      asked: asked.map(textOf),
      answered: answered.map(textOf),
    })),
  ).toEqual([
    {
      analyst: 'Ilse Marchetti',
      question: 'How much of the 12% was price, and how much volume?',
      questions: [3],
      answerers: [
        ['Rosa Lindqvist', 4],
        ['Ben Achterberg', 5],
      ],
      asked: ['12%'],
      answered: ['12%', '4 percentage points', '$3 million'],
    },
    {
      analyst: 'Tom Okada',
      question: 'Could you quantify the headwind from freight in the second half?',
      questions: [8],
      answerers: [['Ben Achterberg', 9]],
      asked: [],
      answered: [],
    },
    {
      analyst: 'Una Reyes',
      question: 'How is the search for a new head of sales going?',
      questions: [11],
      answerers: [['Rosa Lindqvist', 12]],
      asked: [],
      answered: [],
    },
  ]);
});

test('says that no number was given only where one was asked for', () => {
  expect(
    ledger.map(({ asksForNumber, isAnsweredWithNumber }) => [asksForNumber, isAnsweredWithNumber]),
  ).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
});

test('a figure that was said before makes a question one for a number all the same', () => {
  const text = CALL.replace(
    'Could you quantify the headwind from freight in the second half?',
    'You spent $9 million on freight. Is the $9 million what you see for the second half as well?',
  );
  const [, freight] = readLedger(readTranscript(textBlocks(text), { title: '' }));
  expect([freight?.asksForNumber, freight?.isAnsweredWithNumber]).toEqual([true, false]);
});

test('a call without questions has an empty ledger', () => {
  const empty: Transcript = { ...transcript, exchanges: [] };
  expect(readLedger(empty)).toEqual([]);
});
