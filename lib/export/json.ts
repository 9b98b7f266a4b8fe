import { addressOf } from './address.ts';
import { linkOf } from './link.ts';
import { nameOf } from './name.ts';
import type { Item, Options, Source } from './types.ts';

/**
 * Figures as JSON: the records of `npm run read` with their speaker and their link. Values are in base units whatever
 * the scale, offsets UTF-16 and half-open.
 */
export function jsonOf(items: readonly Item[], source: Source, { quotes }: Options): string {
  const kpis = items.map(({ kpi, speaker, place }) => {
    const { quote, ...rest } = kpi;
    return {
      ...rest,
      label: nameOf(kpi, source),
      speaker,
      ...(quotes ? { quote } : {}),
      url: linkOf(source, place),
    };
  });
  const { call, captured } = source;
  return JSON.stringify({ version: 1, source: addressOf(source.url), captured, call, kpis }, null, 2);
}
