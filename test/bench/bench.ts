import { benchBeside } from './beside.ts';
import { benchChecks } from './checks.ts';
import { benchDetection } from './detection.ts';
import { benchFigures } from './figures.ts';
import { JUDGED } from './numbers.ts';
import { benchPanel } from './panel.ts';
import { benchReading } from './reading.ts';
import { writeTable } from './table.ts';
import { benchTyping } from './typing.ts';

const PARTS: Readonly<Record<string, () => Promise<boolean>>> = {
  beside: benchBeside,
  panel: benchPanel,
  typing: benchTyping,
  reading: benchReading,
  detection: benchDetection,
  checks: benchChecks,
  // Last: Recognizers-Text leaves a heap behind that slows down what comes after it.
  figures: benchFigures,
};
const named = process.argv.slice(2);
const wrong = named.find((name) => !(name in PARTS));
if (wrong !== undefined) throw new Error(`There is no part "${wrong}": ${Object.keys(PARTS).join(', ')}.`);

let isWithin = true;
// One after the other: they would disturb each other.
for (const [name, bench] of Object.entries(PARTS))
  if (named.length === 0 || named.includes(name)) isWithin = (await bench()) && isWithin;
if (named.length === 0) writeTable(JUDGED);
process.exitCode = isWithin ? 0 : 1;
