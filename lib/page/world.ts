import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Adapter } from '../sites/adapter.ts';

/**
 * What our scripts in a page leave for each other, in the world that they share and the page cannot see. Gone with
 * the document.
 */
export interface World {
  /** Somebody clicked for the panel. */
  calloutIsWanted?: true;
  /** What is special about the page's site: the background knows it, so that the reader need not carry them all. */
  calloutAdapter?: Adapter;
  /** What the panel says, and who must know when that is in another language: see catalogue.ts. */
  calloutCatalogue?: Messages;
  calloutReadCatalogue?: () => void;
  /** Puts another catalogue in, where the page does so itself: one of the extension's own. */
  calloutSpeak?: (locale: Locale) => Promise<void>;
  /** The reader that ran last; no longer valid once its panel has gone. */
  calloutReader?: { readonly isValid: boolean };
  /** Path of the page whose panel was closed by hand. */
  calloutClosedAt?: string;
}

export const world = globalThis as World;
