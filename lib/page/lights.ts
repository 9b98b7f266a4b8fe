import { firstFrom, KINDS_LIT, type Lit } from './lit.ts';
import type { Mark } from './marks.ts';
import { inSlices } from './slices.ts';

export interface Lights {
  /** Lights all figures, or none. */
  light: (isOn: boolean) => void;
  /** More figures, as they come to be known. */
  add: (more: readonly Lit[]) => void;
  /** Other figures may be lit than before. */
  show: () => void;
  isOn: () => boolean;
}

/**
 * Lights figures in the page by kind. Their ranges are found in slices that fit a frame, from where the page is being
 * read, and kept: once found, all are lit or put out at once. `isIn` says which of them may be lit, `readFrom` is the
 * block that is being read.
 */
export function createLights(
  rangeOf: (lit: Lit) => StaticRange | null,
  isIn: (lit: Lit) => boolean,
  mark: (mark: Mark, ranges: Iterable<StaticRange>) => void,
  readFrom: () => number,
  signal: AbortSignal,
): Lights {
  const found = new Map(KINDS_LIT.map((kind) => [kind, new Map<Lit, StaticRange>()]));
  let isOn = false;
  /** Not looked for yet: nothing is, before the figures are to be lit. */
  let waiting: Lit[] = [];
  const show = () => {
    for (const [kind, ranges] of found) {
      const lit = isOn ? [...ranges].filter(([each]) => isIn(each)) : [];
      mark(
        kind,
        lit.map(([, range]) => range),
      );
    }
  };

  const find = () => {
    const from = firstFrom(waiting, readFrom(), 0);
    const lits = [...waiting.slice(from), ...waiting.slice(0, from)];
    waiting = [];
    // The browser goes through all ranges of ours whenever one comes: half of them at most have come before.
    let next = 1;
    inSlices(
      lits,
      (lit) => {
        const range = rangeOf(lit);
        if (range) found.get(lit.kind)?.set(lit, range);
      },
      (done) => {
        if (done < next && done < lits.length) return;
        next = 2 * done;
        show();
      },
      signal,
    );
  };

  return {
    light: (next) => {
      if (next === isOn) return;
      isOn = next;
      if (isOn && waiting.length > 0) find();
      else show();
    },
    add: (more) => {
      waiting = [...waiting, ...more];
      if (isOn && waiting.length > 0) find();
    },
    show,
    isOn: () => isOn,
  };
}
