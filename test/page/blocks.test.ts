import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../lib/page/blocks.ts';
import { joinWrapped, textLines } from '../../lib/page/wrapped.ts';
import { textBlocks } from '../../lib/transcript/lines.ts';
import { readParagraphs } from '../../lib/transcript/wrapped.ts';
import { EIGHTFOLD, growth } from '../tools/growth.ts';

const bodyOf = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;
const texts = (html: string) => readBlocks(bodyOf(html)).blocks.map(({ text }) => text);

describe('what is a block', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline tags do not split', '<p>Rev<b>enue</b> <i>rose</i>.</p>', ['Revenue rose.']],
    [
      'name, title and time side by side do',
      '<p><b>Ada Stone</b><i>CFO</i><a>12:04</a></p><p><b>Ada</b><i>lane</i></p><p><b>FY</b><i>26</i></p>',
      ['Ada Stone\nCFO\n12:04', 'Adalane', 'FY26'],
    ],
    ['white space collapses as rendered', '<p>\n  A\n\t b  <b> c</b>&nbsp;&nbsp;d </p>', ['A b c d']],
    ['text between blocks', 'Lead <div>inner</div> tail', ['Lead', 'inner', 'tail']],
    ['one line break stays in, two split', '<p>a<br>b<br><br>c</p>', ['a\nb', 'c']],
    ['each line of preformatted text', '<pre>l1\n\n l2 <b>x</b>\nl3</pre>', ['l1', 'l2 x', 'l3']],
    ['table cells', '<table><tr><td>en</td><td>中</td></tr></table>', ['en', '中']],
    [
      'scripts, buttons, menus and hidden parts are none',
      '<script>x</script><nav>y</nav><button>z</button><p hidden>h</p><p>t</p>',
      ['t'],
    ],
    ['nothing', ' <p> </p><div></div><hr>', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

test('every character of a block is where its pieces say', () => {
  const { blocks, pieces } = readBlocks(bodyOf('<div>A  <b>bo\nld</b> te&nbsp;xt</div><pre>x\n  y z</pre>'));
  blocks.forEach(({ text, id }) => {
    const rebuilt = [...text].map((_, at) => {
      const piece = pieces[id]?.find(({ start, length }) => start <= at && at < start + length);
      return piece ? (piece.node.data[piece.from + at - piece.start] ?? '?') : '?';
    });
    expect(rebuilt.join('').replace(/\s/g, ' ')).toBe(text);
  });
});

test('the element of a block is the largest that holds nothing else', () => {
  const { elements } = readBlocks(
    bodyOf('<ul><li><p>a</p></li><li><div>b</div><div>c</div></li></ul><pre>x\ny</pre>'),
  );
  expect(elements.map((element) => element?.tagName ?? null)).toEqual(['LI', 'DIV', 'DIV', null, null]);
});

test('headings are marked, containers are shared', () => {
  const { blocks } = readBlocks(bodyOf('<h2>Q&amp;A</h2><ul><li>a</li><li>b</li></ul>'));
  expect(blocks.map(({ heading }) => heading)).toEqual([true, false, false]);
  const [, a, b] = blocks.map(({ path }) => path);
  expect(a?.slice(0, -1)).toEqual(b?.slice(0, -1));
  expect(a?.at(-1)).not.toBe(b?.at(-1));
});

test('reading changes nothing and reading again says the same', () => {
  const body = bodyOf('<ul><li>a<br><br>b</li></ul><!-- c --><p>d</p>');
  const before = body.outerHTML;
  expect(readBlocks(body).blocks).toEqual(readBlocks(body).blocks);
  expect(body.outerHTML).toBe(before);
});

test('unclosed tags nested thousands deep are read to the end, with bounded paths', () => {
  const { blocks } = readBlocks(bodyOf(`${'<div>x'.repeat(3_000)}bottom`));
  expect(blocks).toHaveLength(3_000);
  expect(blocks.at(-1)?.text).toBe('xbottom');
  expect(blocks.at(-1)?.path.length).toBeLessThanOrEqual(100);
});

test.each([
  ['line breaks', (n: number) => 'some words<br>'.repeat(n)],
  ['source lines', (n: number) => 'some words\n'.repeat(n)],
])('time grows with the text, not with its square: %s', (_, make) => {
  const grown = growth(readBlocks, bodyOf(make(4_000)), bodyOf(make(32_000)), EIGHTFOLD);
  expect(grown).toBeLessThan(EIGHTFOLD);
});

test('preformatted text that was wrapped at the edge of a page is read like the file', () => {
  const speech =
    'We shipped more robots than in any quarter before this one, in every region that we\nserve today.';
  const turn = `Ada Stone: ${speech}\n\nBo Lind: ${speech}\n\nHarborline Systems, page 1\n\n`;
  const text = `Second quarter results\n25 April 2026\n${turn.repeat(25)}`;
  const { lines, ...raw } = readBlocks(bodyOf(`<pre>${text}</pre>`));
  const { blocks, pieces } = joinWrapped(raw, lines, readParagraphs(textLines(raw, lines)));
  expect(blocks.map((block) => block.text)).toEqual(textBlocks(text).map((block) => block.text));
  expect(blocks.slice(0, 2).map((block) => block.text)).toEqual(['Second quarter results', '25 April 2026']);
  expect(blocks[2]?.text).toMatch(/^Ada Stone: We shipped .* serve today\.$/);
  const place = pieces[2]?.at(-1);
  expect(place?.node.data.slice(place.from, place.from + place.length)).toBe('serve today.');
  expect(blocks[2]?.text.slice(place?.start)).toBe('serve today.');
});
