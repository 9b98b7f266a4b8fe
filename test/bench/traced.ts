import type { Page } from 'puppeteer-core';

/** Script that a page ran in its frames, in milliseconds a frame. */
export interface Script {
  frames: number;
  mean: number;
  /** The frame that had the most. */
  worst: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: by the clock, and those that the thread ran for, where the browser knows. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { frames?: { url?: string; processId?: number }[] } };
}

const CATEGORIES = [
  ...['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'],
  'disabled-by-default-devtools.timeline.frame',
];
/** What a trace calls script and what script leaves to be done. */
const SCRIPT: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'RunMicrotasks',
  'v8.compile',
  'MinorGC',
  'MajorGC',
]);
const FRAME = 'BeginMainThreadFrame';

/** Does something with a page while Chromium writes down what runs in it, ours and the page's alike. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<Script> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser');
  const process = start?.args?.data?.frames?.find(({ url }) => url === page.url())?.processId;
  const main = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain',
  );
  if (!main) throw new Error(`The trace has nothing of ${page.url()}.`);
  const own = traceEvents.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const frames = own.filter(({ name }) => name === FRAME);
  const scripts = own.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name));
  return perFrame(
    frames.map(({ ts }) => ts),
    scripts,
  );
}

/** Script of a frame is what ran since the frame before. A script that runs in another one is a part of that. */
function perFrame(frames: readonly number[], scripts: readonly TraceEvent[]): Script {
  const starts = [...frames].sort((a, b) => a - b);
  const sums = starts.map(() => 0);
  let done = 0;
  for (const { ts, dur = 0, tdur = dur } of [...scripts].sort((a, b) => a.ts - b.ts)) {
    if (ts < done) continue;
    done = ts + dur;
    const next = starts.findIndex((frame) => frame >= ts);
    const at = next < 0 ? starts.length - 1 : next;
    sums[at] = (sums[at] ?? 0) + tdur;
  }
  const total = sums.reduce((sum, each) => sum + each, 0);
  return { frames: starts.length, mean: total / starts.length / 1000, worst: Math.max(...sums) / 1000 };
}
