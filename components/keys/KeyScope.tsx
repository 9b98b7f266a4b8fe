import type { KeyboardEvent, ReactNode } from 'react';
import { actionOf, type PanelAction } from './keys.ts';

interface Props {
  onAction: (action: PanelAction) => void;
  children: ReactNode;
}

const WRITTEN_IN = 'input, textarea, select, [contenteditable]';

/** Hears the panel's keys while something in it has the focus. */
export function KeyScope({ onAction, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent, target } = event;
    const isWriting = (target as Element).matches(WRITTEN_IN);
    const { isComposing } = nativeEvent;
    const action = actionOf({ key, ctrlKey, metaKey, altKey, isComposing, isWriting });
    if (!action) return;
    event.preventDefault();
    onAction(action);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what has the focus is in it; this hears its keys
    <div className="key-scope" onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
