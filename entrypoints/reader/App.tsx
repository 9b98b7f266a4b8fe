import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Selection } from '../../components/copy/ChooseRow.tsx';
import type { Scope } from '../../components/copy/scopes.ts';
import { keyOf } from '../../components/figures/groups.ts';
import { KpiList } from '../../components/figures/KpiList.tsx';
import { LanguageSwitch } from '../../components/frame/LanguageSwitch.tsx';
import { type Notice, Panel } from '../../components/frame/Panel.tsx';
import { Reading, State } from '../../components/frame/State.tsx';
import { type Tab, Tabs } from '../../components/frame/Tabs.tsx';
import { Ledger } from '../../components/ledger/Ledger.tsx';
import { SearchView } from '../../components/search/SearchView.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { Only } from '../../components/speakers/Only.tsx';
import { entriesOf, kpisOf } from '../../components/speakers/own.ts';
import { SpeakerList } from '../../components/speakers/SpeakerList.tsx';
import { Strip } from '../../components/speakers/Strip.tsx';
import { sharesOf, stretchesOf } from '../../components/speakers/shares.ts';
import { TurnBar } from '../../components/speakers/TurnBar.tsx';
import { messagesFor } from '../../lib/i18n/index.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Arrange } from '../../lib/page/dock.ts';
import type { LanguageMode } from '../../lib/page/languages.ts';
import { PANEL_WIDTH, type SettingsStore } from '../../lib/platform/settings.ts';
import { isNothing } from '../../lib/reading/page.ts';
import { doubtsOf } from '../../lib/transcript/doubts.ts';
import { hasTranslation } from '../../lib/transcript/translated.ts';
import { CopyActions } from './CopyActions.tsx';
import { type Copying, useCopying } from './copying.ts';
import type { LivePage } from './live-page.ts';
import type { OpenPage } from './open-page.ts';

interface Props {
  live: LivePage;
  store: SettingsStore;
  arrange: Arrange;
  /** The browser's language, and the page's host name. */
  browserLanguage: string;
  host: string;
  isCollapsedAtFirst: boolean;
  /** Tells when the toolbar button wants a collapsed panel open. */
  expansion: { subscribe: (listener: () => void) => () => void; count: () => number };
  onCollapsed: (isCollapsed: boolean) => void;
  onNotHere: () => void;
  onAllSettings: () => void;
  onClose: () => void;
}

/** Holds the panel's state and hands the components their props. */
export function App(props: Props) {
  const { live, store, arrange, browserLanguage, host, isCollapsedAtFirst, expansion } = props;
  const { onCollapsed, onNotHere, onAllSettings, onClose } = props;
  const page = useSyncExternalStore(live.subscribe, live.current);
  const settings = useSyncExternalStore(store.subscribe, store.current);
  const t = messagesFor(settings.language === 'auto' ? browserLanguage : settings.language);
  /** Where a drag has the panel's edge, until it is let go. */
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? settings.panelWidth;
  // Other tabs keep theirs open: what one of them does there is for the pages to come.
  const [isCollapsed, setCollapsed] = useState(isCollapsedAtFirst);
  const [isSettings, setSettings] = useState(false);
  const copying = useCopying(t, page, settings);
  const [scope, setScope] = useState<Scope>('key');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  const selection = useMemo(
    (): Selection | null =>
      scope === 'chosen' ? { chosen, onChoose: (kpi) => setChosen(toggled(keyOf(kpi))) } : null,
    [scope, chosen],
  );
  const [isReading, setReading] = useState(false);
  const [seen, setSeen] = useState(0);
  const wanted = useSyncExternalStore(expansion.subscribe, expansion.count);
  if (wanted !== seen) {
    setSeen(wanted);
    setCollapsed(false);
  }

  const panel = useRef<HTMLElement>(null);
  const isDragged = dragged !== null;
  const { side, sheet } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes where panel or text stand
  useLayoutEffect(() => {
    arrange(isCollapsed ? null : panel.current, isDragged);
  }, [arrange, page, width, isDragged, isCollapsed, side, sheet]);

  const isEmpty = page === null || isNothing(page);
  const { company, fiscalYear, quarter } = page?.transcript.call ?? {};
  const period = fiscalYear && quarter ? t.quarter(fiscalYear, quarter) : null;
  const notices = isEmpty ? [] : noticesOf(t, page);
  const again = async () => {
    setReading(true);
    await live.again();
    setReading(false);
  };
  return (
    <Panel
      ref={panel}
      t={t}
      settings={settings}
      title={isEmpty ? 'Callout' : t.title(company ?? null, period)}
      notices={notices}
      width={width}
      limits={PANEL_WIDTH}
      isCollapsed={isCollapsed}
      actions={
        !isEmpty && (
          <CopyActions
            {...{ t, copying, scope, chosen }}
            kpis={page.kpis}
            onOptions={store.change}
            onScope={setScope}
          />
        )
      }
      settingsView={
        isSettings && (
          <SettingsView
            {...{ t, settings, host, onNotHere }}
            onChange={store.change}
            onAll={onAllSettings}
            onBack={() => setSettings(false)}
          />
        )
      }
      onWidth={(next, isFinal) => {
        setDragged(isFinal ? null : next);
        if (isFinal) store.change({ panelWidth: next });
      }}
      onSheet={(sheet) => store.change({ sheet })}
      onCollapse={(next) => {
        setCollapsed(next);
        onCollapsed(next);
        store.change({ isCollapsed: next });
      }}
      onSettings={() => setSettings(!isSettings)}
      onClose={onClose}
    >
      {isReading ? (
        <Reading t={t} />
      ) : isEmpty ? (
        <State t={t} state={page === null ? 'failed' : 'nothing'} onAgain={again} />
      ) : (
        <Contents t={t} page={page} selection={selection} onCopy={copying.copy} />
      )}
    </Panel>
  );
}

/** What makes the reading less than sure or less than whole, a sentence each. */
function noticesOf(t: Messages, { transcript, isTranscript, pages }: OpenPage): Notice[] {
  const { turns, exchanges } = transcript;
  const notices: Notice[] = doubtsOf(transcript, isTranscript).map((doubt) => ({
    text: doubt === 'cut' ? t.cut(turns.length, exchanges.length) : t.doubts[doubt],
  }));
  if (!pages) return notices;
  const link = pages.whole ? { href: pages.whole, text: t.wholePage } : undefined;
  return [...notices, { text: t.paged(pages.page, pages.of), link }];
}

type View = 'figures' | 'ledger' | 'speakers' | 'search';

const NONE: ReadonlySet<string> = new Set();

/** Ticks a row, or takes its tick away. */
const toggled = (key: string) => (before: ReadonlySet<string>) => {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
};

interface ContentsProps {
  t: Messages;
  page: OpenPage;
  selection: Selection | null;
  onCopy: Copying['copy'];
}

function Contents({ t, page, selection, onCopy }: ContentsProps) {
  const [mode, setMode] = useState<LanguageMode>('both');
  useEffect(() => page.show(mode), [page, mode]);
  const [view, setView] = useState<View>('figures');
  const [query, setQuery] = useState('');
  const current = useSyncExternalStore(page.subscribe, page.currentTurn);
  const { transcript, kpis, audit, ledger, labels, search } = page;
  const { speakers, turns } = transcript;
  const speaker = speakers.find(({ id }) => id === turns[current]?.speaker);
  const stretches = useMemo(() => stretchesOf(turns), [turns]);
  const shares = useMemo(() => sharesOf(turns, stretches), [turns, stretches]);
  const [chosen, setOnly] = useState<string | null>(null);
  // A page that is read again may have nobody of that name.
  const onlySpeaker = speakers.find(({ id }) => id === chosen);
  const only = onlySpeaker?.id ?? null;
  const shownKpis = useMemo(() => (only === null ? kpis : kpisOf(kpis, turns, only)), [kpis, turns, only]);
  const entries = useMemo(() => (only === null ? ledger : entriesOf(ledger, only)), [ledger, only]);
  const tabs: Tab<View>[] = [
    {
      id: 'figures',
      label: t.figures,
      count: shownKpis.length,
      view:
        only !== null && shownKpis.length === 0 ? (
          <p className="empty">{t.people.noFigures}</p>
        ) : (
          <KpiList
            {...{ t, audit, labels, transcript, selection, onCopy }}
            kpis={shownKpis}
            all={kpis}
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
          onOnly={setOnly}
        />
      ),
    },
    {
      id: 'search',
      label: t.search.tab,
      count: null,
      view: (
        <SearchView
          {...{ t, transcript, query, speaker: only }}
          onQuery={setQuery}
          onFind={search.find}
          onMark={search.mark}
          onJump={page.jumpToHit}
        />
      ),
    },
  ];
  return (
    <>
      {hasTranslation(transcript) && <LanguageSwitch t={t} mode={mode} onMode={setMode} />}
      <Strip {...{ t, speakers, turns, stretches, current, only }} onTurn={page.jumpToTurn} />
      {onlySpeaker && <Only t={t} speaker={onlySpeaker} onClear={() => setOnly(null)} />}
      <Tabs label={t.views} tabs={tabs} current={view} onTab={setView} />
      <TurnBar t={t} speaker={speaker} current={current} count={turns.length} onTurn={page.jumpToTurn} />
    </>
  );
}
