/** Languages that the device is asked for; BCP 47. */
export const TARGETS = ['zh-Hant', 'zh-Hans'] as const;
export type Target = (typeof TARGETS)[number];

/** Why there is no translation, for the one sentence about it; its name is a key of the message catalogue. */
export type Obstacle =
  /** The browser has no translator on the device. */
  | 'absent'
  /** ... for pages without https. */
  | 'insecure'
  /** The translator does not know the pair of languages, has no room for it, or the site keeps it out. */
  | 'unavailable'
  /** The browser did not let it start. */
  | 'refused'
  /** It did not start, or broke. */
  | 'failed';

/** The translator of a device, from English. */
export interface Translator {
  /** Whether it can be asked for; a language model may have to come first. */
  availability: (target: Target) => Promise<'ready' | Obstacle>;
  /**
   * Makes it ready, which may take a download and then has to be asked for by a click. Calls back with the share of the
   * language model that has come, 0 to 1. Never rejects.
   */
  open: (
    target: Target,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<OpenTranslator | Obstacle>;
}

/** A translator that is ready for one language. */
export interface OpenTranslator {
  /** Rejects where the text cannot be translated, or when the signal aborts. */
  translate: (text: string, signal: AbortSignal) => Promise<string>;
  close: () => void;
}
