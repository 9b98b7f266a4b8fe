import { addressOf } from './address.ts';
import { linkOf } from './link.ts';
import { nameOf } from './name.ts';
import type { Taken } from './taken.ts';
import type { Options, Source } from './types.ts';

/**
 * Figures as JSON: the records of `npm run read` with their speaker and their link. Values are in base units whatever
 * the scale, offsets UTF-16 and half-open, into the original. The quote is in the language that is read; where both
 * are, the translation's sentence stands beside it.
 */
export function jsonOf(items: readonly Taken[], source: Source, { quotes }: Options): string {
  const kpis = items.map(({ kpi, speaker, quote, place, translation }) => {
    const { quote: _, ...rest } = kpi;
    return {
      ...rest,
      label: nameOf(kpi, source),
      speaker,
      ...(quotes ? { quote, ...(translation === null ? {} : { translation }) } : {}),
      url: linkOf(source, place),
    };
  });
  const { call, captured } = source;
  return JSON.stringify({ version: 1, source: addressOf(source.url), captured, call, kpis }, null, 2);
}
