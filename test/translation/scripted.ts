import type { Obstacle, Target, Translator } from '../../lib/translation/port.ts';

/** What a translator of the tests does, and what was asked of it. */
export interface Script {
  answer: 'ready' | Obstacle;
  /** What opening it comes to; opens where nothing is said. */
  obstacle: Obstacle | null;
  /** Shares of the language model that come before it opens. */
  shares: number[];
  /** Lets it open. */
  open: () => void;
  opened: Target[];
  closed: number;
  /** Texts that it was given, in order; each waits for `finish`. */
  asked: string[];
  /** Ends the translation that is underway: with `<text>` in brackets, or not at all. */
  finish: (isGood?: boolean) => Promise<void>;
}

/** Time enough for whatever follows from what was just done. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A translator that does nothing before it is told to. */
export function scripted(): { script: Script; translator: Translator } {
  let end: ((isGood: boolean) => void) | null = null;
  let open: (() => void) | null = null;
  const script: Script = {
    answer: 'ready',
    obstacle: null,
    shares: [],
    open: () => open?.(),
    opened: [],
    closed: 0,
    asked: [],
    finish: async (isGood = true) => {
      end?.(isGood);
      await settled();
    },
  };
  const translator: Translator = {
    availability: async () => script.answer,
    open: async (target, onShare, signal) => {
      script.opened.push(target);
      for (const share of script.shares) onShare(share);
      await new Promise<void>((resolve) => {
        open = resolve;
        signal.addEventListener('abort', () => resolve());
      });
      return (
        script.obstacle ?? {
          translate: (text) => {
            script.asked.push(text);
            return new Promise((resolve, reject) => {
              end = (isGood) => (isGood ? resolve(`<${text}>`) : reject(new Error('cannot')));
            });
          },
          close: () => {
            script.closed++;
          },
        }
      );
    },
  };
  return { script, translator };
}
