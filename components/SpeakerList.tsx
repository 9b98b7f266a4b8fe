import { useEffect, useRef } from 'react';
import type { Messages } from '../lib/i18n/messages.ts';
import type { Speaker, Turn } from '../lib/transcript/types.ts';

interface Props {
  t: Messages;
  speakers: readonly Speaker[];
  turns: readonly Turn[];
  /** Index of the turn being read. */
  current: number;
  onTurn: (turn: number) => void;
}

/** Height of the heading that sticks to the top of the list, in CSS px. */
const HEADING = 36;

/** Who speaks, what they are, and each of their turns as a numbered button; the current one is marked. */
export function SpeakerList({ t, speakers, turns, current, onTurn }: Props) {
  return (
    <section className="speakers" aria-labelledby="callout-speakers">
      <h2 id="callout-speakers" className="heading">
        {t.speakers}
        <span className="count">{speakers.length}</span>
      </h2>
      <ul className="list">
        {speakers.map((speaker) => (
          <SpeakerRow key={speaker.id} {...{ t, speaker, turns, current, onTurn }} />
        ))}
      </ul>
    </section>
  );
}

function SpeakerRow({ t, speaker, turns, current, onTurn }: Omit<Props, 'speakers'> & { speaker: Speaker }) {
  const row = useRef<HTMLLIElement>(null);
  const isCurrent = turns[current]?.speaker === speaker.id;
  // The list follows the page where it scrolls by itself; where both lists scroll as one it stays put.
  useEffect(() => {
    const list = row.current?.closest('section');
    if (!isCurrent || !row.current || !list) return;
    const { top, bottom } = row.current.getBoundingClientRect();
    const view = list.getBoundingClientRect();
    if (top < view.top + HEADING) list.scrollTop -= view.top + HEADING - top;
    else if (bottom > view.bottom) list.scrollTop += bottom - view.bottom;
  }, [isCurrent]);
  const name = speaker.name || t.unnamed;
  return (
    <li ref={row} className="speaker" data-role={speaker.role} data-current={isCurrent || undefined}>
      <div className="speaker-head">
        <bdi className="speaker-name">{name}</bdi>
        <span className="speaker-role">{t.roles[speaker.role]}</span>
      </div>
      {(speaker.firm ?? speaker.title) && (
        <bdi className="speaker-title">{[speaker.firm, speaker.title].filter(Boolean).join(' · ')}</bdi>
      )}
      <fieldset className="turns">
        <legend className="visually-hidden">{t.turnsOf(name)}</legend>
        {turns.map((turn, i) => {
          if (turn.speaker !== speaker.id) return null;
          const start = turn.segments[0]?.text.slice(0, 80) ?? '';
          return (
            <button
              key={turn.segments[0]?.id}
              type="button"
              className="turn"
              data-section={turn.section}
              aria-current={i === current || undefined}
              aria-label={t.turn(i + 1, t.sections[turn.section], start)}
              title={`${t.sections[turn.section]}: ${start}…`}
              onClick={() => onTurn(i)}
            >
              {i + 1}
            </button>
          );
        })}
      </fieldset>
    </li>
  );
}
