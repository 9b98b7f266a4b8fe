import type { Messages } from '../../lib/i18n/messages.ts';

export type PanelAction = keyof Messages['keys']['actions'];

/** What single keys do while the panel has the focus, and nowhere else: the page's own keys stay its own. */
export const PANEL_KEYS: readonly { action: PanelAction; keys: readonly string[] }[] = [
  { action: 'nextFigure', keys: ['n', 'j'] },
  { action: 'previousFigure', keys: ['p', 'k'] },
  { action: 'questions', keys: ['q'] },
  { action: 'language', keys: ['t'] },
  { action: 'light', keys: ['l'] },
  { action: 'keys', keys: ['?'] },
];

/** What keys do on a part of the panel that has the focus, as its pattern has it. */
export const PLACE_KEYS: readonly { place: keyof Messages['keys']['places']; keys: readonly string[] }[] = [
  { place: 'tabs', keys: ['←', '→'] },
  { place: 'rows', keys: ['↑', '↓', 'Enter'] },
  { place: 'strip', keys: ['←', '→', 'PgUp', 'PgDn'] },
  { place: 'hits', keys: ['Enter', 'Shift+Enter'] },
  { place: 'edge', keys: ['←', '→', '↑', '↓'] },
];

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  /** Whether it was pressed where people write. */
  isWriting: boolean;
}

/** What a key pressed in the panel does; null for nothing of ours. */
export function actionOf(pressed: Pressed): PanelAction | null {
  const { key, ctrlKey, metaKey, altKey, isComposing, isWriting } = pressed;
  if (ctrlKey || metaKey || altKey || isComposing || isWriting) return null;
  return PANEL_KEYS.find(({ keys }) => keys.includes(key))?.action ?? null;
}
