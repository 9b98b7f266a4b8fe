import { memo, useMemo } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Speaker, Turn } from '../../lib/transcript/types.ts';
import { Icon } from '../frame/Icon.tsx';
import { useKeptInView } from '../frame/keepInView.ts';
import { shareText } from './shares.ts';

interface Props {
  t: Messages;
  speakers: readonly Speaker[];
  turns: readonly Turn[];
  /** Index of the turn being read. */
  current: number;
  /** How much of the call's words each speaker has, from 0 to 1, by id. */
  shares: ReadonlyMap<string, number>;
  /** The speaker whose words alone the other views list, or null. */
  only: string | null;
  onTurn: (turn: number) => void;
  onOnly: (speaker: string | null) => void;
}

/** Who speaks, what they are and how much they say, and each of their turns as a numbered button; the current one is marked. */
export function SpeakerList({ t, speakers, turns, current, shares, only, onTurn, onOnly }: Props) {
  const bySpeaker = useMemo(() => {
    const groups = new Map<string, NumberedTurn[]>();
    turns.forEach((turn, i) => {
      const group = groups.get(turn.speaker) ?? [];
      groups.set(turn.speaker, group);
      group.push({ turn, i });
    });
    return groups;
  }, [turns]);
  return (
    <ul className="list speakers">
      {speakers.map((speaker) => {
        const own = bySpeaker.get(speaker.id) ?? NO_TURNS;
        const isCurrent = turns[current]?.speaker === speaker.id;
        return (
          <SpeakerRow
            key={speaker.id}
            current={isCurrent ? current : -1}
            share={shares.get(speaker.id) ?? 0}
            isOnly={only === speaker.id}
            {...{ t, speaker, own, onTurn, onOnly }}
          />
        );
      })}
    </ul>
  );
}

interface NumberedTurn {
  turn: Turn;
  i: number;
}
const NO_TURNS: readonly NumberedTurn[] = [];

interface RowProps extends Pick<Props, 't' | 'onTurn' | 'onOnly'> {
  speaker: Speaker;
  own: readonly NumberedTurn[];
  /** Index of the turn being read where it is this speaker's, else -1. */
  current: number;
  share: number;
  isOnly: boolean;
}

/** Kept from rendering again while another speaker's turn is being read: a call may have thousands. */
const SpeakerRow = memo(function SpeakerRow(props: RowProps) {
  const { t, speaker, own, current, share, isOnly, onTurn, onOnly } = props;
  const isCurrent = current >= 0;
  // The list follows the page where it scrolls by itself; where both lists scroll as one it stays put.
  const row = useKeptInView<HTMLLIElement>(isCurrent);
  const name = speaker.name || t.unnamed;
  return (
    <li ref={row} className="speaker" data-role={speaker.role} data-current={isCurrent || undefined}>
      <div className="speaker-head">
        <bdi className="speaker-name">{name}</bdi>
        <span className="speaker-role">{t.roles[speaker.role]}</span>
        <button
          type="button"
          className="speaker-only"
          aria-pressed={isOnly}
          aria-label={t.people.filter(name)}
          title={t.people.filter(name)}
          onClick={() => onOnly(isOnly ? null : speaker.id)}
        >
          <Icon name="filter" />
        </button>
      </div>
      {(speaker.firm ?? speaker.title) && (
        <bdi className="speaker-title">{[speaker.firm, speaker.title].filter(Boolean).join(' · ')}</bdi>
      )}
      <div className="speaker-share">
        <span className="share-bar" aria-hidden="true">
          <span style={{ width: `${share * 100}%` }} />
        </span>
        {t.people.share(shareText(share))}
      </div>
      <fieldset className="turns">
        <legend className="visually-hidden">{t.turnsOf(name)}</legend>
        {own.map(({ turn, i }) => {
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
});
