import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { appearanceOf } from './appearance.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { SheetHandle } from './SheetHandle.tsx';

/** A sentence under the title, and where to go for more. */
export interface Notice {
  text: string;
  link?: { href: string; text: string } | undefined;
}

interface Props {
  t: Messages;
  settings: Settings;
  title: string;
  notices: readonly Notice[];
  /** Width of the panel, in CSS px: the stored one, or where a drag has it. */
  width: number;
  limits: { least: number; most: number };
  isCollapsed: boolean;
  /** Buttons beside the title, before the panel's own. */
  actions: ReactNode;
  /** What is to be said of the translation, below the notices. */
  findings: ReactNode;
  /** The settings where they are open; they stand before the rest of the panel, which stays as it is. */
  settingsView: ReactNode;
  onWidth: (width: number, isFinal: boolean) => void;
  onSheet: (sheet: Settings['sheet']) => void;
  onCollapse: (isCollapsed: boolean) => void;
  onSettings: () => void;
  onClose: () => void;
  /** The panel's element, null while it is collapsed. */
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** The docked frame: header, content, and the tab that it collapses to. */
export function Panel(props: Props) {
  const {
    t,
    settings,
    title,
    notices,
    width,
    limits,
    isCollapsed,
    actions,
    findings,
    settingsView,
    ref,
    children,
  } = props;
  const { onWidth, onSheet, onCollapse, onSettings, onClose } = props;
  // The button that was pressed goes; the one that undoes it takes the focus, but never at the start: the page has it.
  const toggle = useRef<HTMLButtonElement>(null);
  const wasCollapsed = useRef(isCollapsed);
  useEffect(() => {
    if (wasCollapsed.current !== isCollapsed) toggle.current?.focus({ preventScroll: true });
    wasCollapsed.current = isCollapsed;
  }, [isCollapsed]);
  const isSettings = Boolean(settingsView);
  const gear = useRef<HTMLButtonElement>(null);
  const wasSettings = useRef(isSettings);
  useEffect(() => {
    if (wasSettings.current && !isSettings) gear.current?.focus({ preventScroll: true });
    wasSettings.current = isSettings;
  }, [isSettings]);
  const appearance = appearanceOf(settings, t.locale);
  if (isCollapsed) {
    return (
      <div className="callout" {...appearance}>
        <button
          ref={toggle}
          type="button"
          className="tab"
          lang={t.locale}
          aria-label={t.expand}
          title={t.expand}
          onClick={() => onCollapse(false)}
        >
          <Icon name="expand" />
          <span className="tab-name">Callout</span>
        </button>
      </div>
    );
  }
  return (
    <div className="callout" {...appearance}>
      <section ref={ref} className="panel" lang={t.locale} aria-label={`Callout: ${title}`} style={{ width }}>
        <ResizeHandle {...{ width, limits, onWidth }} label={t.resize} side={settings.side} />
        <SheetHandle t={t} sheet={settings.sheet} onSheet={onSheet} />
        <header className="header">
          <div className="header-row">
            <h1 className="title">{title}</h1>
            {actions}
            <IconButton
              ref={gear}
              icon="settings"
              label={t.settings.title}
              isExpanded={isSettings}
              onClick={onSettings}
            />
            <IconButton
              ref={toggle}
              icon="collapse"
              className="collapse"
              label={t.collapse}
              onClick={() => onCollapse(true)}
            />
            <IconButton icon="close" label={t.close} onClick={onClose} />
          </div>
          {notices.map(({ text, link }) => (
            <p key={text} className="notice">
              {text}
              {link && (
                <>
                  {' '}
                  <a href={link.href}>{link.text}</a>
                </>
              )}
            </p>
          ))}
          {findings}
        </header>
        {settingsView}
        <div className="contents" hidden={isSettings}>
          {children}
        </div>
      </section>
    </div>
  );
}
