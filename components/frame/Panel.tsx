import { type ReactNode, useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';

/** A sentence under the title, and where to go for more. */
export interface Notice {
  text: string;
  link?: { href: string; text: string } | undefined;
}

interface Props {
  t: Messages;
  title: string;
  notices: readonly Notice[];
  width: number;
  limits: { least: number; most: number };
  isCollapsed: boolean;
  onWidth: (width: number, isFinal: boolean) => void;
  onCollapse: (isCollapsed: boolean) => void;
  onClose: () => void;
  children: ReactNode;
}

/** The docked frame: header, content, and the tab that it collapses to. */
export function Panel(props: Props) {
  const { t, title, notices, width, limits, isCollapsed, onWidth, onCollapse, onClose, children } = props;
  // The button that was pressed goes; the one that undoes it takes the focus, but never at the start: the page has it.
  const toggle = useRef<HTMLButtonElement>(null);
  const wasCollapsed = useRef(isCollapsed);
  useEffect(() => {
    if (wasCollapsed.current !== isCollapsed) toggle.current?.focus({ preventScroll: true });
    wasCollapsed.current = isCollapsed;
  }, [isCollapsed]);
  if (isCollapsed) {
    return (
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
    );
  }
  return (
    <section className="panel" lang={t.locale} aria-label={`Callout: ${title}`} style={{ width }}>
      <ResizeHandle label={t.resize} width={width} limits={limits} onWidth={onWidth} />
      <header className="header">
        <div className="header-row">
          <h1 className="title">{title}</h1>
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
      </header>
      {children}
    </section>
  );
}
