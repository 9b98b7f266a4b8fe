import { memo, type ReactNode } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { LedgerEntry } from '../../lib/ledger/types.ts';
import type { Segment, Span, Speaker } from '../../lib/transcript/types.ts';
import { useKeptInView } from '../frame/keepInView.ts';
import { Figures } from './Figures.tsx';

interface Props {
  t: Messages;
  entry: LedgerEntry;
  speakers: ReadonlyMap<string, Speaker>;
  segments: ReadonlyMap<string, Segment>;
  /** Index of the turn being read where it is of this exchange, else -1. */
  current: number;
  onTurn: (turn: number) => void;
  onJump: (span: Span) => void;
}

/** Buttons that go to turns, with their numbers. */
function Turns({ t, turns, name, current, onTurn }: TurnsProps) {
  return turns.map((turn) => (
    <button
      key={turn}
      type="button"
      className="chip"
      aria-current={turn === current || undefined}
      aria-label={t.ledger.turn(turn + 1, name)}
      title={t.ledger.turn(turn + 1, name)}
      onClick={() => onTurn(turn)}
    >
      {turn + 1}
    </button>
  ));
}

interface TurnsProps extends Pick<Props, 't' | 'current' | 'onTurn'> {
  turns: readonly number[];
  name: string;
}

/** What a line of an entry says, and its name before it. */
function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="ledger-line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An exchange: who asks what, who answers, with which figures; each part goes to its place. */
export const Entry = memo(function Entry(props: Props) {
  const { t, entry, speakers, segments, current, onTurn, onJump } = props;
  const { analyst, question, questions, answerers, asked, answered } = entry;
  const nameOf = (id: string) => speakers.get(id)?.name || t.unnamed;
  const who = speakers.get(analyst);
  const segment = segments.get(question?.segment ?? '');
  const [first, ...later] = questions;
  const isUnanswered = entry.asksForNumber && !entry.isAnsweredWithNumber && answerers.length > 0;
  const isCurrent = current >= 0;
  // The list follows the page; an entry that is in sight stays where it is.
  const row = useKeptInView<HTMLLIElement>(isCurrent);
  return (
    <li ref={row} className="ledger-entry" data-current={isCurrent || undefined}>
      <h2 className="ledger-head">
        <bdi className="speaker-name">{nameOf(analyst)}</bdi>
        {(who?.firm ?? who?.title) && <bdi className="speaker-title">{who?.firm ?? who?.title}</bdi>}
      </h2>
      {first !== undefined && (
        <button
          type="button"
          className="ledger-question"
          lang={segment?.lang ?? undefined}
          title={t.ledger.toQuestion}
          aria-current={first === current || undefined}
          onClick={() => (question ? onJump(question) : onTurn(first))}
        >
          <bdi>
            {question && segment
              ? segment.text.slice(question.start, question.end)
              : t.ledger.turn(first + 1, nameOf(analyst))}
          </bdi>
        </button>
      )}
      <dl className="ledger-lines">
        {later.length > 0 && (
          <Line name={t.ledger.followUps}>
            <Turns {...{ t, current, onTurn }} turns={later} name={nameOf(analyst)} />
          </Line>
        )}
        <Line name={t.ledger.answered}>
          {answerers.length === 0 && t.ledger.noAnswer}
          {answerers.map(({ speaker, turns }) => (
            <span key={speaker} className="ledger-answerer">
              <bdi>{nameOf(speaker)}</bdi>
              <Turns {...{ t, turns, current, onTurn }} name={nameOf(speaker)} />
            </span>
          ))}
        </Line>
        {asked.length > 0 && (
          <Line name={t.ledger.asked}>
            <Figures {...{ t, segments, onJump }} figures={asked} />
          </Line>
        )}
        {answered.length > 0 && (
          <Line name={t.ledger.given}>
            <Figures {...{ t, segments, onJump }} figures={answered} />
          </Line>
        )}
      </dl>
      {isUnanswered && <p className="ledger-none">{t.ledger.noNumber}</p>}
    </li>
  );
});
