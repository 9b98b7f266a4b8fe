import type { Messages } from '../i18n/messages.ts';
import type { Call, Speaker } from '../transcript/types.ts';

/** The quarter of a call as KPIs write it: `Q3 FY26`; null where the page does not say. */
export function periodOf({ quarter, fiscalYear }: Call): string | null {
  if (fiscalYear === null) return null;
  const year = `FY${String(fiscalYear).slice(-2)}`;
  return quarter === null ? year : `Q${quarter} ${year}`;
}

/** Which call it is, in one line: `Quillmark (QLMK) Q3 FY26`; empty where the page does not say. */
export function callName(call: Call): string {
  const { company, ticker } = call;
  const names = company && ticker ? `${company} (${ticker})` : (company ?? ticker);
  return [names, periodOf(call)].filter(Boolean).join(' ');
}

/** Who speaks: `Ada Stone, CFO`; an analyst goes by the firm. */
export const speakerName = (speaker: Speaker | null, t: Messages): string =>
  [speaker?.name || t.unnamed, speaker?.title ?? speaker?.firm].filter(Boolean).join(', ');

/** Whose words they are, as quotes are signed: `Ada Stone, CFO, QLMK Q3 FY26 Earnings Call`. */
export const signature = (speaker: Speaker | null, call: Call, t: Messages): string =>
  [
    speakerName(speaker, t),
    [call.ticker ?? call.company, periodOf(call), t.copy.call].filter(Boolean).join(' '),
  ].join(', ');
