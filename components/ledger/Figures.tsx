import { useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Segment, Span } from '../../lib/transcript/types.ts';

interface Props {
  t: Messages;
  figures: readonly Span[];
  segments: ReadonlyMap<string, Segment>;
  onJump: (span: Span) => void;
}

/** The words behind a bare number that say of what it is one: `17 sites`, `17 paying customers`. */
const BARE = /^[\d.,]+$/;
const OF_WHAT = /^[\s-]+(?:(?:\p{L}+(?:ing|ed)|new|more|other|net|additional)\s)?\p{L}+/u;

function writtenAs({ segment, start, end }: Span, segments: Props['segments']): string {
  const text = segments.get(segment)?.text ?? '';
  const written = text.slice(start, end);
  return BARE.test(written) ? written + (OF_WHAT.exec(text.slice(end))?.[0] ?? '') : written;
}

/** How many figures stand there before somebody asks for all of them. */
const FIRST = 8;

/** Figures as they are written in the text; each goes to its place. */
export function Figures({ t, figures, segments, onJump }: Props) {
  const [isAll, setAll] = useState(false);
  // One that would be left over alone takes no more room than the button for it.
  const isShort = isAll || figures.length <= FIRST + 1;
  return (
    <>
      {(isShort ? figures : figures.slice(0, FIRST)).map((span) => {
        const text = writtenAs(span, segments);
        return (
          <button
            key={`${span.segment}:${span.start}`}
            type="button"
            className="chip"
            aria-label={t.ledger.figure(text)}
            onClick={() => onJump(span)}
          >
            <bdi>{text}</bdi>
          </button>
        );
      })}
      {!isShort && (
        <button type="button" className="chip more" onClick={() => setAll(true)}>
          {t.ledger.more(figures.length - FIRST)}
        </button>
      )}
    </>
  );
}
