import type { Messages } from '../../lib/i18n/messages.ts';
import { changeTexts } from '../../lib/metrics/texts.ts';
import type { Kpi } from '../../lib/metrics/types.ts';

/**
 * How a figure moved, and against what: a sign and an arrow, a colour after the reader's custom. Each ends in a
 * space: screen readers and copied text run elements of a line together.
 */
export function Changes({ t, kpi }: { t: Messages; kpi: Kpi }) {
  return changeTexts(kpi).map(({ against, text, direction }) => (
    <bdi key={against + text} className="change" data-direction={direction}>
      {direction !== 'none' && <span aria-hidden="true">{direction === 'up' ? '▲' : '▼'}</span>}
      {`${text} ${t.against[against]} `}
    </bdi>
  ));
}
