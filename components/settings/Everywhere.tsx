import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';

export interface EverywhereProps {
  says: PagesMessages;
  /** Whether the detector may look on every site. */
  isEverywhere: boolean;
  /** Whether the browser was asked and said no. */
  isRefused: boolean;
  onAsk: () => void;
  onGiveBack: () => void;
}

/** The permission to look on every site: asked for here alone, and given back here. */
export function Everywhere({ says, isEverywhere, isRefused, onAsk, onGiveBack }: EverywhereProps) {
  return (
    <section className="settings-group" aria-labelledby="callout-everywhere">
      <h2 id="callout-everywhere" className="settings-heading">
        {says.everywhere}
      </h2>
      <p>{isEverywhere ? says.allowed : says.everywhereHint}</p>
      <button type="button" className="button" onClick={isEverywhere ? onGiveBack : onAsk}>
        {isEverywhere ? says.revoke : says.allow}
      </button>
      <p className="hint" role="status">
        {isRefused && !isEverywhere ? says.refused : ''}
      </p>
    </section>
  );
}
