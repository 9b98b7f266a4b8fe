import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../lib/transcript/lines.ts';

const WORDS = 'the year went well for us in all of the regions that we sell to and we hope for more of it';
/** Lines of different words: what comes back but for its numbers is printed on every page. */
const longLines = (count: number, name: string) =>
  Array.from({ length: count }, (_, n) => `${name}${String.fromCharCode(97 + n)} says ${WORDS}`);

/** Pages of one speaker's talk, a header on each and its number below; the talk goes on over their edges. */
const pages = (count: number, header: (page: number) => string[], lines: (page: number) => string[]) =>
  Array.from({ length: count }, (_, i) => [
    ...header(i + 1),
    '',
    ...lines(i + 1),
    ...longLines(12, String.fromCharCode(65 + i)),
    '',
    `Page ${i + 1} of ${count}`,
  ]).flat();

const read = (lines: string[]) => textBlocks(lines.join('\n')).map(({ text }) => text);

describe('text that was broken at the edge of a page', () => {
  test('is put together over the edges of pages, without headers and footers', () => {
    const header = () => ['Harborline Lines', '12 May 2026'];
    const paragraphs = read([`Operator: ${WORDS}`, ...pages(5, header, () => [])]);
    expect(paragraphs).toHaveLength(1);
    expect(paragraphs[0]).not.toMatch(/Harborline|May|Page/);
    expect(paragraphs[0]?.match(/says/g)).toHaveLength(60);
  });

  test('a footer is known by the number that counts up in it, a letterhead by what stands beside it', () => {
    const header = (page: number) => [
      'Harborline Lines',
      'Registered Office: Quill House, Larkspur Row',
      `May 2026 | ${page}`,
    ];
    // Each page ends with a sentence: none is cut by its header.
    const text = ['Operator: Welcome.', ...pages(5, header, () => [])]
      .join('\n')
      .replace(/it\n\nPage/g, 'it.\n\nPage');
    expect(read(text.split('\n')).join(' ')).not.toMatch(/Harborline|Quill|May/);
  });

  test('a label that comes back, once after an unfinished sentence, is no header', () => {
    const texts = ['One', 'Two', 'Three', 'Four'].flatMap((word) => [
      ...longLines(12, word),
      word === 'Two' ? `${word} and so ${WORDS}` : `${word} it is.`,
      'Bo Lind, Keel',
      `${word} more, please?`,
    ]);
    expect(read(texts).filter((text) => text === 'Bo Lind, Keel')).toHaveLength(4);
  });

  test('a line that starts with a name in the middle of a sentence is no label', () => {
    const lines = pages(
      4,
      () => [],
      () => [],
    );
    lines.splice(6, 0, 'Ada Stone, Head of Sales: she sold more of them than we had');
    expect(read(lines)).toHaveLength(1);
  });

  test.each([
    ['though a page ends between them', ['', 'Page 5 of 5', '', 'Head of Sales at Harborline']],
    ['though it takes two lines', ['Head of Sales at', 'Harborline']],
  ])('a title below a name is kept with it, %s', (_, lines) => {
    const four = pages(
      4,
      () => [],
      () => [],
    );
    expect(read([...four, 'So it is.', 'Ada Stone', ...lines, 'Thank you.'])).toContain(
      'Ada Stone\nHead of Sales at Harborline',
    );
  });

  test('the lines of a title page say something each', () => {
    const title = [
      'Harborline First Quarter 2026 Earnings Conference Call',
      '',
      'May 12, 2026',
      'Quill House',
    ];
    expect(
      read([
        ...title,
        'Operator: Welcome.',
        ...pages(
          4,
          () => [],
          () => [],
        ),
      ]).slice(0, 3),
    ).toEqual(title.filter(Boolean));
  });

  test('drawn lines are no text, wrapped or not', () => {
    expect(read(['-----------', 'Operator', '===========', 'Welcome.'])).toEqual(['Operator', 'Welcome.']);
  });
});
