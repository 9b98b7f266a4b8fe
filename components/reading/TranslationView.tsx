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

/**
 * Translation on the device: asked for, on its way, paragraph by paragraph, or why there is none. What starts it is what
 * stops it, one button, so that it keeps the focus.
 */
export function TranslationView(props: Props) {
  const { t, state, target, paragraphs, current, onTarget, onStart, onStop, onJump } = props;
  const { reading: says } = t;
  const { stage, share, done } = state;
  if (stage === 'asking') return null;
  const isOn = stage === 'on';
  const isOpening = stage === 'opening';
  const isNever = stage === 'absent' || stage === 'insecure';
  const count = isOn && paragraphs.filter(({ segment }) => done.has(segment.text)).length;
  return (
    <>
      <div className={isOn ? 'reading-head' : 'state reading-state'}>
        <p role={isOn ? undefined : 'status'}>
          {isOn ? (
            <>
              {says.by} <span className="count">{`${count} / ${paragraphs.length}`}</span>
            </>
          ) : isOpening ? (
            says.opening
          ) : stage === 'ready' ? (
            says.hint
          ) : (
            says.obstacles[stage]
          )}
        </p>
        {isOpening ? (
          <progress
            className="progress"
            aria-label={says.opening}
            value={share !== null && share < 1 ? share : undefined}
          />
        ) : (
          !isOn &&
          !isNever && <Choice label={says.language} names={NAMES} value={target} onChange={onTarget} />
        )}
        {!isNever && stage !== 'unavailable' && (
          <button
            type="button"
            className={isOn ? 'chip' : 'button'}
            onClick={isOn || isOpening ? onStop : onStart}
          >
            {isOn || isOpening ? says.stop : says.start}
          </button>
        )}
      </div>
      {isOn && <Paragraphs {...{ t, target, paragraphs, current, done, onJump }} />}
    </>
  );
}
