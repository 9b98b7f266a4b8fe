import type { Target, Translator } from '../translation/port.ts';

/** Newer than the types: the browser's translator, in secure contexts of Chromium alone. */
interface Native {
  availability: (pair: Pair) => Promise<string>;
  create: (options: Pair & { monitor: (monitor: EventTarget) => void; signal: AbortSignal }) => Promise<{
    translate: (text: string, options: { signal: AbortSignal }) => Promise<string>;
    destroy: () => void;
  }>;
}
interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

const native = () => (globalThis as { Translator?: Native }).Translator;
const pairTo = (targetLanguage: Target): Pair => ({ sourceLanguage: 'en', targetLanguage });
const absent = () => (globalThis.isSecureContext ? 'absent' : 'insecure');

/** The browser's own translator. It works on the device; the browser may have to download a language model for it. */
export const deviceTranslator: Translator = {
  availability: async (target) => {
    try {
      const answer = await native()?.availability(pairTo(target));
      if (answer === undefined) return absent();
      // The others are `available`, `downloadable` and `downloading`.
      return answer === 'unavailable' ? answer : 'ready';
    } catch {
      return 'unavailable';
    }
  },
  open: async (target, onShare, signal) => {
    try {
      const opened = await native()?.create({
        ...pairTo(target),
        signal,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => onShare((event as ProgressEvent).loaded)),
      });
      if (!opened) return absent();
      return {
        translate: (text, isOver) => opened.translate(text, { signal: isOver }),
        close: () => opened.destroy(),
      };
    } catch (error) {
      return error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'failed';
    }
  },
};
