import type { Obstacle, Target, Translator } from './port.ts';
import { createQueue, type Order } from './queue.ts';
import type { Repaired } from './repair.ts';

/** A paragraph in the reader's language; `checks` null where nobody could compare it with its original. */
export type Translated = Omit<Repaired, 'checks'> & { checks: Repaired['checks'] | null };

/** How far the translation of a page is. */
export interface TranslationState {
  stage: 'asking' | 'ready' | 'opening' | 'on' | Obstacle;
  /** While it opens: how much of the language model has come, 0 to 1; null while that is not known. */
  share: number | null;
  /** By the text of the original; null for what could not be translated. */
  done: ReadonlyMap<string, Translated | null>;
}

/** Translation on the device, of one page after the other; nothing of it is stored. */
export interface TranslationSession {
  current: () => TranslationState;
  subscribe: (listener: () => void) => () => void;
  /** Finds out what the device can do; what goes on for another language ends. */
  ask: (target: Target) => void;
  /** Starts, by a click. */
  start: () => void;
  stop: () => void;
  read: Order;
}

/** `repair` compares a translation with its original and corrects it; null where it cannot. */
export function createSession(
  translator: Translator,
  repair: (source: string, translation: string, target: Target) => Promise<Repaired | null>,
  signal: AbortSignal,
): TranslationSession {
  const kept = new Map<Target, Map<string, Translated | null>>();
  const listeners = new Set<() => void>();
  let state: TranslationState = { stage: 'asking', share: null, done: new Map() };
  let target: Target | null = null;
  let run = new AbortController();
  let order: Order | null = null;
  let wanted: Parameters<Order> = [[], 0];

  const set = (changes: Partial<TranslationState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const end = () => {
    run.abort();
    run = new AbortController();
    order = null;
  };
  signal.addEventListener('abort', end);

  const ask = async (next: Target) => {
    if (next === target && /^(?:ready|opening|on)$/.test(state.stage)) return;
    end();
    target = next;
    const own = run.signal;
    const done = kept.get(next) ?? new Map();
    kept.set(next, done);
    set({ stage: 'asking', done });
    const stage = await translator.availability(next);
    if (!own.aborted) set({ stage });
  };

  const start = async () => {
    const done = target && kept.get(target);
    if (!target || !done || signal.aborted) return;
    const language = target;
    end();
    const own = run.signal;
    set({ stage: 'opening', share: null });
    const opened = await translator.open(language, (share) => own.aborted || set({ share }), own);
    if (typeof opened === 'string') {
      if (!own.aborted) set({ stage: opened });
      return;
    }
    if (own.aborted) return opened.close();
    own.addEventListener('abort', opened.close);
    // What could not be translated is tried once more.
    for (const [text, translated] of done) if (translated === null) done.delete(text);
    const onBroken = () => {
      end();
      set({ stage: 'failed' });
    };
    const translate = async (source: string) => {
      const text = await opened.translate(source, own);
      return (await repair(source, text, language)) ?? { text, corrections: [], checks: null };
    };
    order = createQueue<Translated>(translate, done, { onDone: () => set({}), onBroken }, own);
    set({ stage: 'on' });
    order(...wanted);
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask,
    start,
    stop: () => {
      end();
      set({ stage: 'ready' });
    },
    read: (...next) => {
      wanted = next;
      order?.(...next);
    },
  };
}
