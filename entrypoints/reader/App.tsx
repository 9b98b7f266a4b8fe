import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { CardLayer } from '../../components/card/CardLayer.tsx';
import { freeOf } from '../../components/card/place.ts';
import { CheckCount } from '../../components/checks/CheckCount.tsx';
import type { Selection } from '../../components/copy/ChooseRow.tsx';
import type { Scope } from '../../components/copy/scopes.ts';
import { keyOf } from '../../components/figures/groups.ts';
import type { Wanted } from '../../components/figures/KpiList.tsx';
import { appearanceOf } from '../../components/frame/appearance.ts';
import { Panel } from '../../components/frame/Panel.tsx';
import { Reading, State } from '../../components/frame/State.tsx';
import { KeyList } from '../../components/keys/KeyList.tsx';
import { KeyScope } from '../../components/keys/KeyScope.tsx';
import type { PanelAction } from '../../components/keys/keys.ts';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { reportFigure, reportPage, reportTurn } from '../../lib/export/report.ts';
import { type Locale, localeOf } from '../../lib/i18n/locales.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { onCatalogue } from '../../lib/page/catalogue.ts';
import type { Arrange } from '../../lib/page/dock.ts';
import { type Command, loadShortcuts, type Shortcut } from '../../lib/platform/messages.ts';
import { PANEL_WIDTH, type SettingsStore } from '../../lib/platform/settings.ts';
import { isNothing } from '../../lib/reading/page.ts';
import { doubtsOf } from '../../lib/transcript/doubts.ts';
import type { TranslationSession } from '../../lib/translation/session.ts';
import { Contents, type View } from './Contents.tsx';
import { CopyActions } from './CopyActions.tsx';
import { useChecking } from './checking.ts';
import { useCopying } from './copying.ts';
import { useLanguage } from './language.ts';
import { useListed } from './listed.ts';
import type { LivePage } from './live-page.ts';
import { noticesOf } from './notices.ts';
import type { OpenPage } from './open-page.ts';
import { NO_ROWS, toggled } from './rows.ts';

interface Props {
  /** What the panel says, and the way to another language: that comes by `onCatalogue`. */
  catalogue: () => Messages;
  onSpeak: (locale: Locale) => void;
  live: LivePage;
  store: SettingsStore;
  session: TranslationSession;
  arrange: Arrange;
  /** The browser's language, and the page's host name. */
  browserLanguage: string;
  host: string;
  /** Of the extension. */
  version: string;
  isCollapsedAtFirst: boolean;
  /** Tells when the toolbar button wants a collapsed panel open. */
  expansion: { subscribe: (listener: () => void) => () => void; count: () => number };
  /** Calls back for each key of the browser, until the returned function is called. */
  onCommand: (listener: (command: Command) => void) => () => void;
  onCollapsed: (isCollapsed: boolean) => void;
  onNotHere: () => void;
  onAllSettings: () => void;
  onClose: () => void;
}

/** Holds the panel's state and hands the components their props. */
export function App(props: Props) {
  const { catalogue, onSpeak, live, store, session, arrange } = props;
  const { browserLanguage, host, version, isCollapsedAtFirst, expansion } = props;
  const { onCommand, onCollapsed, onNotHere, onAllSettings, onClose } = props;
  const page = useSyncExternalStore(live.subscribe, live.current);
  const settings = useSyncExternalStore(store.subscribe, store.current);
  const t = useSyncExternalStore(onCatalogue, catalogue);
  const locale = localeOf(settings.language === 'auto' ? browserLanguage : settings.language);
  useEffect(() => {
    if (t.locale !== locale) onSpeak(locale);
  }, [t, locale, onSpeak]);
  /** Where a drag has the panel's edge, until it is let go. */
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? settings.panelWidth;
  // Other tabs keep theirs open: what one of them does there is for the pages to come.
  const [isCollapsed, setCollapsed] = useState(isCollapsedAtFirst);
  const [isSettings, setSettings] = useState(false);
  const listed = useListed(page);
  const [scope, setScope] = useState<Scope>('key');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NO_ROWS);
  const selection = useMemo(
    (): Selection | null =>
      scope === 'chosen' ? { chosen, onChoose: (kpi) => setChosen(toggled(keyOf(kpi))) } : null,
    [scope, chosen],
  );
  const [isReading, setReading] = useState(false);
  const [seen, setSeen] = useState(0);
  const expanded = useSyncExternalStore(expansion.subscribe, expansion.count);
  if (expanded !== seen) {
    setSeen(expanded);
    setCollapsed(false);
  }

  const panel = useRef<HTMLElement>(null);
  const isDragged = dragged !== null;
  const { side, sheet } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes where panel or text stand
  useLayoutEffect(() => {
    arrange(isCollapsed ? null : panel.current, isDragged);
  }, [arrange, page, width, isDragged, isCollapsed, side, sheet]);

  const language = useLanguage(page, host, store);
  const checking = useChecking(page, host + location.pathname, settings.dismissed, store.change);
  const { left } = checking;
  const { shown } = language;
  const copying = useCopying(t, page, settings, shown);
  useEffect(() => page?.markChecks(left, shown), [page, left, shown]);
  const { isLit } = settings;
  useEffect(() => page?.light(isLit), [page, isLit]);
  const collapse = (next: boolean) => {
    setCollapsed(next);
    onCollapsed(next);
    store.change({ isCollapsed: next });
  };
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  const [view, setView] = useState<View>('figures');
  /** What had the focus in a view that goes hands it on to the tab of the one that comes. */
  const showTab = (next: View) => {
    const isLeft = next !== view && panel.current?.querySelector('.view:focus-within');
    if (isLeft)
      panel.current?.querySelector<HTMLElement>(`#callout-tab-${next}`)?.focus({ preventScroll: true });
    setSettings(false);
    setView(next);
  };
  const actions: Readonly<Record<PanelAction, () => void>> = {
    nextFigure: () => page?.step(1),
    previousFigure: () => page?.step(-1),
    questions: () => {
      showTab('ledger');
      page?.jumpToQuestions();
    },
    language: language.next,
    light: () => store.change({ isLit: !isLit }),
    keys: async () => setShortcuts(await loadShortcuts()),
  };
  const act = (action: PanelAction) => actions[action]();
  const obey = useEffectEvent((command: Command) => {
    if (command === 'next-figure') act('nextFigure');
    else if (command === 'previous-figure') act('previousFigure');
    else if (command === 'questions') act('questions');
    else if (command === 'language') act('language');
    else {
      if (isCollapsed) collapse(false);
      setSettings(false);
      setView('search');
      // The field takes the focus when it appears.
      panel.current?.querySelector<HTMLInputElement>('[type=search]')?.focus();
    }
  });
  useEffect(() => onCommand((command) => obey(command)), [onCommand]);
  /** The row that a card's button asks for. */
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const onFound = useCallback(() => setWanted(null), []);

  const isEmpty = page === null || isNothing(page);
  const { company, fiscalYear, quarter } = page?.transcript.call ?? {};
  const period = fiscalYear && quarter ? t.quarter(fiscalYear, quarter) : null;
  const notices = isEmpty ? [] : noticesOf(t, page);
  const again = async () => {
    setReading(true);
    await live.again();
    setReading(false);
  };
  const reader = { version, host };
  const report = (of: OpenPage, what: 'turn' | 'page') => {
    const { transcript, kpis, isTranscript } = of;
    const turn = transcript.turns[of.currentTurn()];
    const text =
      what === 'turn' && turn
        ? reportTurn(transcript, turn, reader)
        : reportPage(transcript, kpis.length, doubtsOf(transcript, isTranscript), reader);
    copying.copyReport(text, t.report.copied);
  };
  return (
    <>
      <KeyScope onAction={act}>
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
                search={page.search}
                all={listed.all}
                listed={listed.kpis}
                onOptions={store.change}
                onScope={setScope}
              />
            )
          }
          findings={
            !isEmpty &&
            left.length > 0 && (
              <CheckCount
                t={t}
                count={left.length}
                onOpen={() => {
                  setSettings(false);
                  setView('translation');
                }}
              />
            )
          }
          settingsView={
            isSettings && (
              <SettingsView
                {...{ t, settings, host, onNotHere }}
                onReport={isEmpty ? null : (what) => report(page, what)}
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
          onCollapse={collapse}
          onSettings={() => setSettings(!isSettings)}
          onClose={onClose}
        >
          {isReading ? (
            <Reading t={t} />
          ) : isEmpty ? (
            <State t={t} state={page === null ? 'failed' : 'nothing'} onAgain={again} />
          ) : (
            <Contents
              {...{ t, page, store, session, listed, selection, isLit, wanted, checking, view, onFound }}
              onCopy={copying.copy}
              onWrong={(kpi) => copying.copyReport(reportFigure(kpi, reader), t.report.copiedFigure)}
              mode={language.mode}
              onMode={language.change}
              onView={setView}
              onAct={act}
            />
          )}
        </Panel>
      </KeyScope>
      {page && (
        <CardLayer
          {...{ t, settings }}
          {...page}
          room={() => roomBeside(panel.current)}
          outcome={copying.outcome?.text ?? null}
          isAlone={isCollapsed}
          onCopy={(kpi) => copying.copy([kpi])}
          onShow={(kpi) => {
            if (isCollapsed) collapse(false);
            setSettings(false);
            setView('figures');
            // A row that is asked for is shown, whosever it is.
            if (!listed.kpis.includes(kpi)) listed.onOnly(null);
            setWanted({ kpi });
            page.shown.hide();
          }}
        />
      )}
      {shortcuts && (
        <div className="callout" {...appearanceOf(settings, t.locale)}>
          <KeyList t={t} shortcuts={shortcuts} onClose={() => setShortcuts(null)} />
        </div>
      )}
    </>
  );
}

/** What the panel leaves of the window, and the window's height. */
function roomBeside(panel: Element | null) {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = { width, height: Math.max(height, window.innerHeight) };
  return { free: freeOf(size, panel?.getBoundingClientRect() ?? null), height: size.height };
}
