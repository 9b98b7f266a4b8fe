import { formatShort } from '../figures/format.ts';
import { changeTexts } from '../metrics/texts.ts';
import type { Kpi } from '../metrics/types.ts';
import { textScaleOf } from './scale.ts';
import type { Scale } from './types.ts';

/** Signs that any keyboard has: what is copied is searched, typed over and read by other programs. */
export const plainSigns = (text: string): string =>
  text
    .replaceAll('\u2212', '-')
    .replaceAll('\u2013', '-')
    .replaceAll(/(?<=\d) (?=pp$|bps$)/g, '');

/** A KPI's value as text, with the words that hedge it: `$201.0M`, `about $40.0M`, `7-8%`, `mid-teens`. */
export function valueIn(kpi: Kpi, scale: Scale): string {
  const value = plainSigns(formatShort(kpi, textScaleOf(scale)));
  return kpi.hedge && kpi.low !== null ? `${kpi.hedge} ${value}` : value;
}

/** How a KPI moved: `+9% y/y`, `-120bps q/q`; `against` names what against. */
export const changesOf = (kpi: Kpi, against: Readonly<Record<string, string>>): string[] =>
  changeTexts(kpi).map((change) => `${plainSigns(change.text)} ${against[change.against]}`);

/** What guidance was before, as text; empty where nobody said. */
export const priorOf = ({ prior, unit }: Kpi, scale: Scale): string =>
  prior ? plainSigns(formatShort({ ...prior, unit, hedge: null }, textScaleOf(scale))) : '';

/** How the middle of a guided range moved: `+$5.0M`; empty where it did not, or nobody said what it was. */
export function middleMoved({ low, high, prior, unit }: Kpi, scale: Scale): string {
  if (low === null || high === null || prior === null) return '';
  if (low === high && prior.low === prior.high) return '';
  const moved = Number(((low + high - prior.low - prior.high) / 2).toPrecision(12));
  if (moved === 0) return '';
  const points = unit === '%' ? 'pp' : unit;
  const text = plainSigns(
    formatShort({ low: moved, high: moved, unit: points, hedge: null }, textScaleOf(scale)),
  );
  return moved > 0 ? `+${text}` : text;
}
