import type { Settings } from '../../lib/platform/settings.ts';

/** How our part of a page looks, as the style sheets want it. */
export interface Appearance {
  'data-theme': Settings['theme'];
  'data-side': Settings['side'];
  'data-colours': Exclude<Settings['colours'], 'auto'>;
  'data-sheet': Settings['sheet'];
}

/** Attributes for the element around everything of ours. Taiwan and China read red as up. */
export function appearanceOf(settings: Settings, locale: string): Appearance {
  const { theme, side, colours, sheet } = settings;
  const usual = locale.startsWith('zh') ? 'red-up' : 'green-up';
  return {
    'data-theme': theme,
    'data-side': side,
    'data-colours': colours === 'auto' ? usual : colours,
    'data-sheet': sheet,
  };
}
