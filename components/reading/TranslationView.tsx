import type { Messages } from '../../lib/i18n/messages.ts';
import type { Target } from '../../lib/translation/port.ts';
import type { TranslationState } from '../../lib/translation/session.ts';
import { Choice } from '../frame/Choice.tsx';
import { type Paragraph, Paragraphs } from './Paragraphs.tsx';

interface Props {
  t: Messages;
  state: TranslationState;
  target: Target;
  paragraphs: readonly Paragraph[];
  /** Index of the paragraph being read. */
  current: number;
  onTarget: (target: Target) => void;
  onStart: () => void;
  onStop: () => void;
  onJump: (paragraph: Paragraph) => void;
}

/** Languages by their own names. */
const NAMES: Readonly<Record<Target, string>> = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' };

/** Translation on the device: asked for, on its way, paragraph by paragraph, or why there is none. */
export function TranslationView(props: Props) {
  const { t, state, target, paragraphs, current, onTarget, onStart, onStop, onJump } = props;
  const { reading: says } = t;
  const { stage, share, done } = state;
  if (stage === 'asking') return null;
  if (stage === 'on') {
    const count = paragraphs.filter(({ segment }) => done.has(segment.text)).length;
    return (
      <>
        <div className="reading-head">
          <p className="reading-by">
            {says.by} <span className="count">{`${count} / ${paragraphs.length}`}</span>
          </p>
          <button type="button" className="chip" onClick={onStop}>
            {says.stop}
          </button>
        </div>
        <Paragraphs {...{ t, target, paragraphs, current, done, onJump }} />
      </>
    );
  }
  if (stage === 'opening') {
    return (
      <div className="state reading-opening" role="status">
        <p>{says.opening}</p>
        <progress
          className="progress"
          aria-label={says.opening}
          value={share !== null && share < 1 ? share : undefined}
        />
        <button type="button" className="button" onClick={onStop}>
          {says.stop}
        </button>
      </div>
    );
  }
  const isReady = stage === 'ready';
  return (
    <div className="state">
      <p role="status">{isReady ? says.hint : says.obstacles[stage]}</p>
      {stage !== 'absent' && stage !== 'insecure' && (
        <Choice label={says.language} names={NAMES} value={target} onChange={onTarget} />
      )}
      {(isReady || stage === 'refused' || stage === 'failed') && (
        <button type="button" className="button" onClick={onStart}>
          {says.start}
        </button>
      )}
    </div>
  );
}
