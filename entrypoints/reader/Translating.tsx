import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Paragraph } from '../../components/reading/Paragraphs.tsx';
import { TranslationView } from '../../components/reading/TranslationView.tsx';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import type { TranslationSession } from '../../lib/translation/session.ts';
import type { OpenPage } from './open-page.ts';

interface Props {
  t: Messages;
  page: OpenPage;
  session: TranslationSession;
  store: SettingsStore;
}

/** A page in English in the reader's language. It is translated only while somebody looks. */
export function Translating({ t, page, session, store }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  const { translateTo } = useSyncExternalStore(store.subscribe, store.current);
  const target = translateTo !== 'auto' ? translateTo : t.locale === 'zh-CN' ? 'zh-Hans' : 'zh-Hant';
  useEffect(() => {
    session.ask(target);
  }, [session, target]);

  const { transcript } = page;
  const paragraphs = useMemo(() => paragraphsOf(transcript), [transcript]);
  const [seen, setSeen] = useState(0);
  useEffect(
    () =>
      page.followSegments(
        paragraphs.map(({ segment }) => segment),
        setSeen,
      ),
    [page, paragraphs],
  );
  // Turns that are jumped to at the end of a page never come up to where people read.
  const turn = useSyncExternalStore(page.subscribe, page.currentTurn);
  const first = transcript.turns[turn]?.segments.find(({ lang }) => lang === 'en');
  const isWithin = paragraphs[seen]?.turn === turn;
  const current = isWithin || !first ? seen : paragraphs.findIndex(({ segment }) => segment === first);

  useEffect(() => {
    session.read(
      paragraphs.map(({ segment }) => segment.text),
      current,
    );
  }, [session, paragraphs, current]);
  useEffect(() => () => session.read([], 0), [session]);

  return (
    <TranslationView
      {...{ t, state, target, paragraphs, current }}
      onTarget={(next) => store.change({ translateTo: next })}
      onStart={session.start}
      onStop={session.stop}
      onJump={useCallback(
        ({ segment: { id, text } }: Paragraph) =>
          page.jumpToSpan({ segment: id, start: 0, end: text.length }),
        [page],
      )}
    />
  );
}

/** What is in English of a call, in its order. */
const paragraphsOf = ({ turns, speakers }: OpenPage['transcript']): (Paragraph & { turn: number })[] =>
  turns.flatMap(({ speaker, segments }, turn) =>
    segments
      .filter(({ lang }) => lang === 'en')
      .map((segment, i) => ({
        segment,
        turn,
        speaker: i > 0 ? null : (speakers.find(({ id }) => id === speaker)?.name ?? ''),
      })),
  );
