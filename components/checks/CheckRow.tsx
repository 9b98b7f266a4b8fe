import { useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Segment } from '../../lib/transcript/types.ts';
import type { Check, Stretch } from '../../lib/translation/types.ts';
import { Marked } from '../sentence/Marked.tsx';
import { sayCheck } from './words.ts';

/** The side of a segment that is gone to. */
export type CheckSide = 'text' | 'translation';

interface Props {
  t: Messages;
  check: Check;
  segment: Segment;
  isDismissed: boolean;
  onShow: (check: Check, side: CheckSide) => void;
  /** Says that the finding is none, or takes that back. */
  onDismiss: (check: Check, isDismissed: boolean) => void;
}

/** A finding: what is wrong, the sentences of both sides with the words marked, and what can be done about it. */
export function CheckRow({ t, check, segment, isDismissed, onShow, onDismiss }: Props) {
  const { checks: says } = t;
  // The button that was pressed goes; the one that undoes it takes the focus.
  const toggle = useRef<HTMLButtonElement>(null);
  const wasDismissed = useRef(isDismissed);
  useEffect(() => {
    if (wasDismissed.current !== isDismissed) toggle.current?.focus({ preventScroll: true });
    wasDismissed.current = isDismissed;
  }, [isDismissed]);
  if (isDismissed)
    return (
      <li className="finding finding-dismissed">
        <span role="status">{says.dismissed}</span>
        <button ref={toggle} type="button" className="chip" onClick={() => onDismiss(check, false)}>
          {says.undo}
        </button>
      </li>
    );
  const { sourceSentence, sourceSpan, translationSentence, translationSpan } = check;
  return (
    <li className="finding">
      <p className="finding-says">{sayCheck(t, check)}</p>
      <Quote lang={segment.lang} text={segment.text} sentence={sourceSentence} words={sourceSpan} />
      <Quote
        lang={segment.translationLang}
        text={segment.translation ?? ''}
        sentence={translationSentence}
        words={translationSpan}
      />
      <p className="finding-actions">
        <span aria-hidden="true">{says.show}</span>
        <button
          type="button"
          className="chip"
          aria-label={says.showOriginal}
          onClick={() => onShow(check, 'text')}
        >
          {says.original}
        </button>
        <button
          type="button"
          className="chip"
          aria-label={says.showTranslation}
          onClick={() => onShow(check, 'translation')}
        >
          {says.translation}
        </button>
        <button
          ref={toggle}
          type="button"
          className="chip finding-dismiss"
          onClick={() => onDismiss(check, true)}
        >
          {says.dismiss}
        </button>
      </p>
    </li>
  );
}

interface QuoteProps {
  lang: string | null;
  text: string;
  sentence: Stretch;
  words: Stretch | null;
}

/** A sentence of the page, with the words that are meant. */
const Quote = ({ lang, text, sentence: { start, end }, words }: QuoteProps) => (
  <blockquote className="finding-quote" lang={lang ?? ''}>
    <Marked
      text={text.slice(start, end)}
      parts={words ? [[words.start - start, Math.min(words.end, end) - start]] : []}
    />
  </blockquote>
);
