import type { Messages } from '../../lib/i18n/messages.ts';

interface Props {
  t: Messages;
  count: number;
  onOpen: () => void;
}

/** How many findings the translation has, in the panel's head; opens them. */
export const CheckCount = ({ t, count, onOpen }: Props) => (
  <button type="button" className="finding-count" onClick={onOpen}>
    {t.checks.count(count)}
  </button>
);
