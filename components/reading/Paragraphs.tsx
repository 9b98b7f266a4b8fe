import { memo, useLayoutEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Segment } from '../../lib/transcript/types.ts';
import type { Target } from '../../lib/translation/port.ts';
import type { Translated } from '../../lib/translation/session.ts';
import type { Check } from '../../lib/translation/types.ts';
import { Marked } from '../sentence/Marked.tsx';

/** A paragraph of the call, and whose it is. */
export interface Paragraph {
  segment: Segment;
  /** Name of the speaker where a turn begins, else null. */
  speaker: string | null;
}

interface Props {
  t: Messages;
  target: Target;
  paragraphs: readonly Paragraph[];
  current: number;
  done: ReadonlyMap<string, Translated | null>;
  onJump: (paragraph: Paragraph) => void;
}

/** So many paragraphs are drawn around the one being read, however long the call. */
const DRAWN = { before: 10, after: 30 };

/** Paragraphs around the one that is read in the page, each with its translation below it. */
export function Paragraphs({ t, target, paragraphs, current, done, onJump }: Props) {
  const first = Math.max(0, current - DRAWN.before);
  const list = useRef<HTMLOListElement>(null);
  const id = paragraphs[current]?.segment.id;
  // The view follows the page: what is read stands at its top.
  useLayoutEffect(() => {
    if (id !== undefined) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'start' });
  }, [id]);
  return (
    <ol ref={list} className="list">
      {paragraphs.slice(first, current + DRAWN.after).map((paragraph) => (
        <Row
          key={paragraph.segment.id}
          {...{ t, target, paragraph, onJump }}
          isCurrent={paragraph.segment.id === id}
          translated={done.get(paragraph.segment.text)}
        />
      ))}
    </ol>
  );
}

interface RowProps extends Pick<Props, 't' | 'target' | 'onJump'> {
  paragraph: Paragraph;
  isCurrent: boolean;
  /** Null where it could not be translated, undefined while it waits. */
  translated: Translated | null | undefined;
}

/** What a reader is sent back to the original's numbers for. */
const isFigure = ({ type }: Check): boolean => type === 'amount' || type === 'missing' || type === 'unit';
const NO_CHECKS: readonly Check[] = [];

/** The words of the original that findings are about; empty without any. */
const wordsOf = (checks: readonly Check[]): string =>
  [...new Set(checks.map(({ source }) => source))].join(' · ');

/** Kept from rendering again while others are translated. */
const Row = memo(function Row({ t, target, paragraph, isCurrent, translated, onJump }: RowProps) {
  const { reading: says } = t;
  const { segment, speaker } = paragraph;
  const checks = translated?.checks ?? NO_CHECKS;
  const figures = wordsOf(checks.filter(isFigure));
  const others = wordsOf(checks.filter((check) => !isFigure(check)));
  return (
    <li className="pair" aria-current={isCurrent || undefined}>
      {speaker !== null && <bdi className="pair-speaker">{speaker || t.unnamed}</bdi>}
      <button
        type="button"
        className="row pair-original"
        lang={segment.lang ?? ''}
        onClick={() => onJump(paragraph)}
      >
        <Marked text={segment.text} parts={checks.map(({ sourceSpan: { start, end } }) => [start, end])} />
      </button>
      <p className="pair-text" lang={translated ? target : undefined}>
        {translated ? (
          <Marked
            text={translated.text}
            parts={checks.flatMap(({ translationSpan: at }) => (at ? [[at.start, at.end]] : []))}
          />
        ) : translated === null ? (
          <span className="hint">{says.untranslated}</span>
        ) : (
          '…'
        )}
      </p>
      {figures && <p className="pair-note">{says.figures(figures)}</p>}
      {others && <p className="pair-note">{says.differs(others)}</p>}
      {translated?.corrections.map(({ from, to }) => (
        <p key={from} className="pair-fix">
          <del>{from}</del> <ins>{to}</ins>
        </p>
      ))}
      {translated?.checks === null && <p className="pair-fix">{says.unchecked}</p>}
    </li>
  );
});
