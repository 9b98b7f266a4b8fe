import { readKpis } from '../../lib/metrics/kpis.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readTranscript } from '../../lib/transcript/read.ts';
import { checkTranscript } from '../../lib/translation/check.ts';
import { longestCall } from './calls.ts';
import { timeOf } from './clock.ts';
import { judge, median, RUNS, summary } from './numbers.ts';

/** Milliseconds of each measurement. */
const SPAN = 50;

/** Times comparing the longest call with its translation, against reading the call and its KPIs; returns whether it takes less. */
export async function benchChecks(): Promise<boolean> {
  const { name, text } = longestCall();
  const blocks = textBlocks(text);
  const call = readTranscript(blocks, { title: '' });
  const { compared } = checkTranscript(call);
  const times = { reading: [] as number[], kpis: [] as number[], checks: [] as number[] };
  for (let run = -1; run < RUNS; run++) {
    const time = {
      reading: timeOf(() => readTranscript(blocks, { title: '' }), SPAN),
      kpis: timeOf(() => readKpis(call, new Map()), SPAN),
      checks: timeOf(() => checkTranscript(call), SPAN),
    };
    // The first round fills caches.
    if (run < 0) continue;
    for (const part of ['reading', 'kpis', 'checks'] as const) times[part].push(time[part]);
  }

  console.log(`\nchecks of ${name}, ${compared} pairs, ${RUNS} runs, against reading and KPIs`);
  for (const [part, values] of Object.entries(times)) console.log(`  ${part.padEnd(9)} ${summary(values)}`);
  const ratios = times.checks.map(
    (time, run) => time / ((times.reading[run] ?? Number.NaN) + (times.kpis[run] ?? Number.NaN)),
  );
  return judge('checks of a translation, to reading and KPIs together', median(ratios), 1);
}
