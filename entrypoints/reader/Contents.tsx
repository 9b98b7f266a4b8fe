import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { CheckList } from '../../components/checks/CheckList.tsx';
import type { Selection } from '../../components/copy/ChooseRow.tsx';
import { KpiList, type Wanted } from '../../components/figures/KpiList.tsx';
import { IconButton } from '../../components/frame/IconButton.tsx';
import { LanguageSwitch } from '../../components/frame/LanguageSwitch.tsx';
import { type Tab, Tabs } from '../../components/frame/Tabs.tsx';
import type { PanelAction } from '../../components/keys/keys.ts';
import { Ledger } from '../../components/ledger/Ledger.tsx';
import { SearchView } from '../../components/search/SearchView.tsx';
import { Only } from '../../components/speakers/Only.tsx';
import { checksOf, entriesOf } from '../../components/speakers/own.ts';
import { SpeakerList } from '../../components/speakers/SpeakerList.tsx';
import { Strip } from '../../components/speakers/Strip.tsx';
import { sharesOf, stretchesOf } from '../../components/speakers/shares.ts';
import { TurnBar } from '../../components/speakers/TurnBar.tsx';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { LanguageMode } from '../../lib/page/languages.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { seenIn } from '../../lib/search/seen.ts';
import { hasTranslation, isEnglishOnly } from '../../lib/transcript/translated.ts';
import type { TranslationSession } from '../../lib/translation/session.ts';
import type { Checking } from './checking.ts';
import type { Copying } from './copying.ts';
import type { Listed } from './listed.ts';
import type { OpenPage } from './open-page.ts';
import type { Search } from './search.ts';
import { Translating } from './Translating.tsx';

/** The panel's views, by the names of their tabs. */
export type View = 'figures' | 'ledger' | 'speakers' | 'search' | 'translation';

interface Props {
  t: Messages;
  page: OpenPage;
  store: SettingsStore;
  session: TranslationSession;
  listed: Listed;
  selection: Selection | null;
  isLit: boolean;
  wanted: Wanted | null;
  checking: Checking;
  mode: LanguageMode;
  view: View;
  onCopy: Copying['copy'];
  onWrong: (kpi: Kpi) => void;
  onMode: (mode: LanguageMode) => void;
  onView: (view: View) => void;
  onAct: (action: PanelAction) => void;
  /** The wanted row is on the screen. */
  onFound: () => void;
}

/**
 * What stands below the header once a page is read: the language, the call at a glance, its views as tabs and the turn
 * being read.
 */
export function Contents(props: Props) {
  const { t, page, store, session, listed, selection, isLit, wanted, checking, mode, view } = props;
  const { onCopy, onWrong, onMode, onView, onAct, onFound } = props;
  const [query, setQuery] = useState('');
  const current = useSyncExternalStore(page.subscribe, page.currentTurn);
  /** The row of the figure that a key has led to. */
  const stepped = useSyncExternalStore(page.shown.subscribe, () => {
    const shown = page.shown.current();
    return shown?.by === 'key' ? shown.lit.kpi : null;
  });
  const { transcript, kpis, checks, compared, audit, ledger, labels, search } = page;
  const { speakers, turns } = transcript;
  const speaker = speakers.find(({ id }) => id === turns[current]?.speaker);
  const stretches = useMemo(() => stretchesOf(turns), [turns]);
  const shares = useMemo(() => sharesOf(turns, stretches), [turns, stretches]);
  const { onOnly, onHide, onUndo, rows, hidden } = listed;
  const only = listed.only?.id ?? null;
  const hide = useCallback(
    (kpi: Kpi) => {
      onHide(kpi);
      onWrong(kpi);
    },
    [onHide, onWrong],
  );
  const find = useCallback<Search['find']>(
    (asked, speaker, onFound) => search.find(asked, speaker, (hits) => onFound(hits && seenIn(mode, hits))),
    [search, mode],
  );
  const entries = useMemo(() => (only === null ? ledger : entriesOf(ledger, only)), [ledger, only]);
  const { left } = checking;
  const shownChecks = useMemo(
    () => (only === null ? left : checksOf(left, turns, only)),
    [left, turns, only],
  );
  const isTranslated = hasTranslation(transcript);
  const tabs: Tab<View>[] = [
    {
      id: 'figures',
      label: t.figures,
      count: listed.kpis.length,
      view:
        only !== null && rows.length === 0 ? (
          <p className="empty">{t.people.noFigures}</p>
        ) : (
          <KpiList
            {...{ t, audit, labels, transcript, selection, wanted, hidden, onCopy, onUndo, onFound }}
            kpis={rows}
            current={stepped}
            all={kpis}
            onWrong={hide}
            checks={left}
            onJump={page.jumpToSpan}
          />
        ),
    },
    {
      id: 'ledger',
      label: t.ledger.tab,
      count: entries.length,
      view:
        entries.length === 0 ? (
          <p className="empty">{only === null ? t.ledger.none : t.ledger.noneOf}</p>
        ) : (
          <Ledger
            {...{ t, transcript, current }}
            ledger={entries}
            onTurn={page.jumpToTurn}
            onJump={page.jumpToSpan}
          />
        ),
    },
    {
      id: 'speakers',
      label: t.speakers,
      count: speakers.length,
      view: (
        <SpeakerList
          {...{ t, speakers, turns, current, shares, only }}
          onTurn={page.jumpToTurn}
          onOnly={onOnly}
        />
      ),
    },
    ...(isTranslated
      ? [
          {
            id: 'translation' as const,
            label: t.checks.tab,
            count: compared > 0 ? shownChecks.length : null,
            view: (
              <CheckList
                {...{ t, transcript, checks, compared }}
                dismissed={checking.dismissed}
                speaker={only}
                onShow={page.jumpToCheck}
                onDismiss={checking.dismiss}
                onRestore={checking.restore}
              />
            ),
          },
        ]
      : []),
    {
      id: 'search',
      label: t.search.tab,
      count: null,
      icon: 'search',
      view: (
        <SearchView
          {...{ t, transcript, query, speaker: only }}
          onQuery={setQuery}
          onFind={find}
          onMark={search.mark}
          onJump={page.jumpToHit}
        />
      ),
    },
  ];
  if (isEnglishOnly(transcript)) {
    const translating = <Translating {...{ t, page, session, store }} />;
    tabs.splice(-1, 0, { id: 'translation', label: t.reading.tab, count: null, view: translating });
  }
  const shownView = tabs.some(({ id }) => id === view) ? view : 'figures';
  return (
    <>
      {isTranslated && <LanguageSwitch t={t} mode={mode} onMode={onMode} />}
      <Strip {...{ t, speakers, turns, stretches, current, only }} onTurn={page.jumpToTurn} />
      {listed.only && <Only t={t} speaker={listed.only} onClear={() => onOnly(null)} />}
      <Tabs label={t.views} tabs={tabs} current={shownView} onTab={onView} />
      <TurnBar t={t} speaker={speaker} current={current} count={turns.length} onTurn={page.jumpToTurn}>
        <IconButton icon="light" label={t.card.light} isPressed={isLit} onClick={() => onAct('light')} />
        <IconButton icon="keys" label={t.keys.title} onClick={() => onAct('keys')} />
      </TurnBar>
    </>
  );
}
