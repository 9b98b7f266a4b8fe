import { readKpis } from '../../lib/metrics/kpis.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Role, Transcript } from '../../lib/transcript/types.ts';

/** A call of an invented company: Q3 of fiscal 2026, one turn a [role, paragraphs] pair. */
export function callOf(...turns: [Role, ...string[]][]): Transcript {
  let next = 0;
  return {
    call: {
      company: 'Quillmark',
      ticker: 'QLMK',
      fiscalYear: 2026,
      quarter: 3,
      date: null,
      languages: ['en'],
    },
    speakers: turns.map(([role], index) => ({
      id: `p${index}`,
      name: `P ${index}`,
      title: null,
      firm: null,
      role,
    })),
    turns: turns.map(([, ...texts], index) => ({
      speaker: `p${index}`,
      section: 'remarks' as const,
      labels: { original: [], translation: [] },
      segments: texts.map((text) => ({
        id: `s${next++}`,
        lang: 'en' as const,
        text,
        translation: null,
        translationLang: null,
        offset: 0,
        block: 0,
        translationBlocks: [],
      })),
    })),
    exchanges: [],
    isCut: false,
  };
}

/** The KPIs of one executive's paragraphs. */
export const kpisOf = (...texts: string[]): Kpi[] => readKpis(callOf(['executive', ...texts]));

/** A KPI in one line: what a table-driven test compares. */
export const lineOf = (kpi: Kpi): string =>
  [
    kpi.kind,
    kpi.cohort === null ? '' : `[${kpi.cohort}]`,
    kpi.metric,
    kpi.low === kpi.high ? kpi.low : `${kpi.low}..${kpi.high}`,
    kpi.unit,
    kpi.period,
    kpi.basis,
    ...kpi.changes.map(({ value, unit, against }) => `${value}${unit}/${against}`),
    kpi.prior === null ? '' : `prior ${kpi.prior.low}..${kpi.prior.high}`,
    kpi.verb,
  ]
    .filter((part) => part !== '' && part !== null)
    .join(' ');
