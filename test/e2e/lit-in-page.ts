import { readBlocks } from '../../lib/page/blocks.ts';
import { createFigures } from '../../lib/page/figures.ts';
import { CSS_TEXT, createMarks } from '../../lib/page/marks.ts';
import { addSheet } from '../../lib/page/sheet.ts';
import { readText } from '../../lib/reading/read.ts';
import type { Segment, Span } from '../../lib/transcript/types.ts';

/** Bundled and put into a page by its test: lights three figures in each of its paragraphs as the reader does. */
let closing = new AbortController();
const [KPI] = readText('Ada Quill: Revenue was $5 million.').kpis;

Object.assign(globalThis, {
  calloutLit: {
    open: () => {
      if (!KPI) throw new Error('no figure');
      const { lines: _, ...page } = readBlocks(document.body);
      const segments = page.blocks.map(
        ({ id, text }): Segment => ({
          ...{ id: `s${id}`, lang: 'en', text, block: id, offset: 0 },
          ...{ translation: null, translationLang: null, translationBlocks: [] },
        }),
      );
      const spans = segments.map(({ id, text }) =>
        [...text.matchAll(/\d+ \w+/g)].map(
          ({ index, 0: said }): Span => ({ segment: id, start: index, end: index + said.length }),
        ),
      );
      const kpis = (['actual', 'guidance'] as const).map((kind, i) => ({
        ...KPI,
        kind,
        mentions: spans.flatMap((own) => own.slice(i, i + 1)),
        changes: spans.flatMap((own) =>
          i === 0
            ? own.slice(2).map((span) => ({ value: 1, unit: '%', against: 'year' as const, span }))
            : [],
        ),
      }));
      const turn = {
        speaker: '',
        section: 'qa' as const,
        labels: { original: [], translation: [] },
        segments,
      };
      const call = {
        ...{ company: null, ticker: null, fiscalYear: null, quarter: null, date: null, languages: [] },
      };
      closing = new AbortController();
      const { signal } = closing;
      addSheet(document, CSS_TEXT, signal);
      createFigures(
        page,
        { transcript: { call, speakers: [], turns: [turn], exchanges: [], isCut: false }, kpis },
        createMarks(signal),
        () => 0,
        signal,
      ).light(true);
    },
    close: () => {
      closing.abort();
      // Who has closed lets go of the signal, and with it of all that listened to it.
      closing = new AbortController();
    },
  },
});
