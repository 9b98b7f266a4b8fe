import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Reach } from '../../lib/platform/access.ts';

export interface EverywhereProps {
  says: PagesMessages;
  reach: Reach;
  /** Whether the browser was asked and said no. */
  isRefused: boolean;
  onAsk: () => void;
  onGiveBack: () => void;
  onAskForKnown: () => void;
}

/** The permission to look on every site: asked for here alone, and given back here; and for known sites, if withheld. */
export function Everywhere({ says, reach, isRefused, onAsk, onGiveBack, onAskForKnown }: EverywhereProps) {
  const { isEverywhere, isWithheld } = reach;
  return (
    <section className="settings-group" aria-labelledby="callout-everywhere">
      <h2 id="callout-everywhere" className="settings-heading">
        {says.everywhere}
      </h2>
      {isWithheld && (
        <div className="data-ask">
          <p>{says.withheld}</p>
          <button type="button" className="button" onClick={onAskForKnown}>
            {says.allowKnown}
          </button>
        </div>
      )}
      <p>{isEverywhere ? says.allowed : says.everywhereHint}</p>
      <button type="button" className="button" onClick={isEverywhere ? onGiveBack : onAsk}>
        {isEverywhere ? says.revoke : says.allow}
      </button>
      <p className="hint" role="status">
        {isRefused && (!isEverywhere || isWithheld) ? says.refused : ''}
      </p>
    </section>
  );
}
