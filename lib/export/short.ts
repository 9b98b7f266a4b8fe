import type { Messages } from '../i18n/messages.ts';
import type { Kpi } from '../metrics/types.ts';
import { inLine, shortNameOf } from './name.ts';
import type { Taken } from './taken.ts';
import { callName, periodOf, signature } from './titles.ts';
import type { Options, Source } from './types.ts';
import { changesOf, middleMoved, plainSigns, priorOf, valueIn } from './values.ts';

const AGAINST = { year: 'y/y', quarter: 'q/q', guidance: 'vs guide' };
const BASES = { GAAP: 'GAAP', 'non-GAAP': 'NG' };

/** What moved, behind the value: bare for an amount's growth, in brackets where it might be taken for the value. */
function movement(kpi: Kpi): string {
  const changes = changesOf(kpi, AGAINST);
  if (changes.length === 0) return '';
  const isGrowth = kpi.kind === 'actual' && kpi.changes.every(({ unit }) => unit === '%');
  const value = kpi.low === null && kpi.hedge === null;
  const text = changes.join(', ');
  return isGrowth || value ? ` ${text}` : ` (${text})`;
}

/** What was done to guidance: ` (from $780-790M) raised, mid +$5.0M`. */
function revision(kpi: Kpi, { scale }: Options, t: Messages): string {
  const prior = priorOf(kpi, scale);
  const moved = middleMoved(kpi, scale);
  return [
    prior && ` (${t.copy.from(prior)})`,
    kpi.verb && ` ${t.verbs[kpi.verb].toLowerCase()}`,
    moved && `, ${t.copy.mid(moved)}`,
  ]
    .filter(Boolean)
    .join('');
}

/** A KPI in one line, as desks write: `NG OM 8% (+12pp y/y)`, `FY26 Rev guide $789-791M (from $780-790M) raised`. */
function lineOf(taken: Taken, source: Source, options: Options, t: Messages): string {
  const { kpi, speaker } = taken;
  const { period, basis, cohort, kind, voice } = kpi;
  const named = [
    period !== periodOf(source.call) && period,
    basis && BASES[basis],
    shortNameOf(kpi, source),
    cohort && `(${cohort})`,
    kind !== 'actual' && t.copy.shortKinds[kind],
    valueIn(kpi, options.scale),
  ];
  const said = voice === 'company' ? '' : ` [${t.voices[voice](speaker?.name ?? '')}]`;
  const line = named.filter(Boolean).join(' ') + movement(kpi) + revision(kpi, options, t) + said;
  const sentences = [taken.quote, taken.translation].filter((sentence) => sentence !== null);
  const quote = options.quotes
    ? ` ${sentences.map((sentence) => `"${sentence}"`).join(' / ')} - ${signature(speaker, source.call, t)}`
    : '';
  return inLine(plainSigns(line) + quote);
}

/** Figures in finance short form, a line each; several of them under a line that names the call. */
export function shortForm(items: readonly Taken[], source: Source, options: Options, t: Messages): string {
  const lines = items.map((item) => lineOf(item, source, options, t));
  const title = items.length > 1 ? inLine(callName(source.call)) : '';
  return [title, ...lines].filter((line) => line !== '').join('\n');
}
