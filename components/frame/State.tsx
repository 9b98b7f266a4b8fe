import type { Messages } from '../../lib/i18n/messages.ts';

/** A page is being read, and it takes its time. */
export function Reading({ t: { states } }: { t: Messages }) {
  return (
    <div className="state" role="status">
      <p>{states.reading}</p>
      <progress className="progress" aria-label={states.reading} />
    </div>
  );
}

interface Props {
  t: Messages;
  state: 'nothing' | 'failed';
  onAgain: () => void;
}

/** What stands in the panel where nothing was found or something went wrong: a sentence, and how to go on. */
export function State({ t: { states }, state, onAgain }: Props) {
  return (
    <div className="state" role={state === 'failed' ? 'alert' : 'status'}>
      <p className="nothing">{states[state]}</p>
      <p className="hint">{state === 'failed' ? states.failedHint : states.nothingHint}</p>
      <button type="button" className="button" onClick={onAgain}>
        {states.again}
      </button>
    </div>
  );
}
