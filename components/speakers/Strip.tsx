import { type KeyboardEvent, type MouseEvent, memo, useMemo, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Role, Speaker, Turn } from '../../lib/transcript/types.ts';
import { pathsOf, rolesOf, STRIP, type Stretch, sectionStart, turnAt } from './shares.ts';

interface Props {
  t: Messages;
  speakers: readonly Speaker[];
  turns: readonly Turn[];
  stretches: readonly Stretch[];
  /** Index of the turn being read. */
  current: number;
  /** The speaker whose turns stand out, or null. */
  only: string | null;
  onTurn: (turn: number) => void;
}

/** Roles in the order of the legend: the higher bars first. */
const ROLES: readonly Role[] = ['executive', 'analyst', 'unknown', 'operator'];

/** How many turns Page Up and Page Down go. */
const PAGE = 10;

const percent = (share: number): string => `${share * 100}%`;

/** The turns' bars; drawn anew only when the call or the speaker to stand out is another. */
const Bars = memo(function Bars({
  speakers,
  turns,
  stretches,
  only,
}: Pick<Props, 'speakers' | 'turns' | 'stretches' | 'only'>) {
  const start = sectionStart(turns, stretches);
  return (
    <svg
      className="strip-bars"
      viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {pathsOf(turns, stretches, rolesOf(speakers), only).map(({ role, isOwn, path }) => (
        <path key={`${role} ${isOwn}`} data-role={role} data-own={isOwn} d={path} />
      ))}
      {start !== null && (
        <line
          className="strip-section"
          x1={start * STRIP.width}
          x2={start * STRIP.width}
          y1={0}
          y2={STRIP.height}
        />
      )}
    </svg>
  );
});

/**
 * The whole call in proportion to its words: who speaks when, by height and colour, where the Q&A begins and where the
 * reader is; below it, which bar is which role's. A slider over the turns: a click or a key goes to one.
 */
export function Strip({ t, speakers, turns, stretches, current, only, onTurn }: Props) {
  const [pointed, setPointed] = useState<number | null>(null);
  const names = useMemo(() => new Map(speakers.map(({ id, name }) => [id, name])), [speakers]);
  const last = turns.length - 1;
  const textOf = (index: number): string => {
    const turn = turns[index];
    if (!turn) return '';
    const name = names.get(turn.speaker) || t.unnamed;
    return t.people.place(index + 1, turns.length, name, t.sections[turn.section]);
  };
  const pointedAt = ({ clientX, currentTarget }: MouseEvent<HTMLElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return turnAt(stretches, width > 0 ? (clientX - left) / width : 0);
  };
  /** Where a key goes to, within the call's ends. */
  const targets: Readonly<Record<string, () => number>> = {
    ArrowRight: () => current + 1,
    ArrowUp: () => current + 1,
    ArrowLeft: () => current - 1,
    ArrowDown: () => current - 1,
    PageUp: () => current + PAGE,
    PageDown: () => current - PAGE,
    Home: () => 0,
    End: () => last,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targets[event.key]?.();
    if (target === undefined) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(0, target));
    if (next !== current) onTurn(next);
  };
  const here = stretches[current];
  const there = pointed === null ? undefined : stretches[pointed];
  return (
    <div className="strip">
      <div
        className="strip-slider"
        role="slider"
        tabIndex={0}
        aria-label={t.people.strip}
        aria-valuemin={1}
        aria-valuemax={turns.length}
        aria-valuenow={current + 1}
        aria-valuetext={textOf(current)}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setPointed(pointedAt(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => onTurn(pointedAt(event))}
      >
        <Bars {...{ speakers, turns, stretches, only }} />
        {here && (
          <span
            className="strip-here"
            style={{ insetInlineStart: percent(here.from), width: percent(here.to - here.from) }}
          />
        )}
        {there && (
          <span
            className="strip-there"
            style={{ insetInlineStart: percent(there.from), width: percent(there.to - there.from) }}
          />
        )}
      </div>
      {pointed !== null && (
        <bdi className="strip-tip" aria-hidden="true">
          {textOf(pointed)}
        </bdi>
      )}
      <p className="strip-legend" aria-hidden="true">
        {ROLES.filter((role) => speakers.some((speaker) => speaker.role === role)).map((role) => (
          <span key={role} className="speaker-role" data-role={role}>
            {t.roles[role]}
          </span>
        ))}
      </p>
    </div>
  );
}
