import { memo, useMemo } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Excerpt, TurnHits } from '../../lib/search/excerpts.ts';
import type { Transcript } from '../../lib/transcript/types.ts';
import { useKeptInView } from '../frame/keepInView.ts';
import { Marked } from '../sentence/Marked.tsx';
import { TurnHead } from '../sentence/TurnHead.tsx';

interface Props {
  t: Messages;
  transcript: Transcript;
  groups: readonly TurnHits[];
  /** Index of the hit that is looked at, -1 for none. */
  at: number;
  /** Index of the first hit that was added because more were wanted: its row takes the focus when it comes. */
  added: number | undefined;
  onHit: (hit: number) => void;
}

/** Sentences with hits, below who says them. */
export function HitList({ t, transcript: { turns, speakers }, groups, at, added, onHit }: Props) {
  const names = useMemo(() => new Map(speakers.map(({ id, name }) => [id, name])), [speakers]);
  return groups.map(({ turn: index, excerpts }) => {
    const turn = turns[index];
    if (!turn) return null;
    const id = `callout-hits-${index}`;
    return (
      <section key={index} className="hits" aria-labelledby={id}>
        <TurnHead {...{ t, id, turn, index }} name={names.get(turn.speaker)} />
        <ul className="list hits-list">
          {excerpts.map((excerpt) => {
            const { first, hits } = excerpt;
            const isHere = at >= first && at < first + hits.length;
            return (
              <ExcerptRow
                key={first}
                {...{ excerpt, onHit }}
                at={isHere ? at : -1}
                isAdded={first === added}
              />
            );
          })}
        </ul>
      </section>
    );
  });
}

interface RowProps extends Pick<Props, 'at' | 'onHit'> {
  excerpt: Excerpt;
  isAdded: boolean;
}

/** Kept from rendering again while the reader goes from hit to hit elsewhere. */
const ExcerptRow = memo(function ExcerptRow({ excerpt, at, isAdded, onHit }: RowProps) {
  const { segment, side, start, end, isCut, first, hits } = excerpt;
  const isCurrent = at >= 0;
  const row = useKeptInView<HTMLButtonElement>(isCurrent);
  const before = isCut[0] ? '… ' : '';
  const offset = before.length - start;
  const current = hits[at - first];
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="row hit"
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed for it goes
        autoFocus={isAdded}
        lang={(side === 'text' ? segment.lang : segment.translationLang) ?? ''}
        aria-current={isCurrent || undefined}
        onClick={() => onHit(first)}
      >
        <Marked
          text={before + (segment[side] ?? '').slice(start, end) + (isCut[1] ? ' …' : '')}
          parts={hits.map((hit) => [hit.start + offset, hit.end + offset])}
          current={current && current.start + offset}
        />
      </button>
    </li>
  );
});
