/** So many failures one after the other are the translator's, not the texts'. */
const MOST_FAILURES = 3;

/** What there is to translate, and the index of the text to begin with. */
export type Order = (texts: readonly string[], from: number) => void;

/**
 * Translates texts one at a time until the signal aborts: from a place on to the end, then what stands before it. What
 * is done is kept in `done` by its text, null where it could not be; `onDone` tells of each, `onBroken` that nothing
 * goes any more. The returned function says anew what is wanted first: what is underway is finished, the rest follows.
 */
export function createQueue<Result>(
  translate: (text: string, signal: AbortSignal) => Promise<Result>,
  done: Map<string, Result | null>,
  { onDone, onBroken }: { onDone: () => void; onBroken: () => void },
  signal: AbortSignal,
): Order {
  let texts: readonly string[] = [];
  let from = 0;
  let isBusy = false;
  let failures = 0;

  const next = (): string | undefined => {
    const isOpen = (text: string) => !done.has(text);
    return texts.slice(from).find(isOpen) ?? texts.slice(0, from).find(isOpen);
  };
  const run = async () => {
    isBusy = true;
    for (let text = next(); text !== undefined && failures < MOST_FAILURES; text = next()) {
      const result = await translate(text, signal).catch(() => null);
      if (signal.aborted) return;
      failures = result === null ? failures + 1 : 0;
      done.set(text, result);
      onDone();
    }
    isBusy = false;
    if (failures === MOST_FAILURES) onBroken();
  };
  return (wanted, first) => {
    texts = wanted;
    from = first;
    if (!isBusy && !signal.aborted) run();
  };
}
