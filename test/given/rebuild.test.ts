import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { layOut, rebuild } from '../../lib/given/rebuild.ts';

const { document } = new JSDOM('').window;
const htmlOf = (source: string): string => {
  const holder = document.createElement('div');
  holder.append(rebuild(source, document).body);
  return holder.innerHTML;
};

test('headings, paragraphs, lists, tables and what is bold stay, with their languages', () => {
  expect(
    htmlOf(
      '<body><h1>Call</h1><p lang="zh-TW"><b>Ada</b> said</p><ul><li>one</li></ul><table><tr><td>1</td></tr></table><pre>a\nb</pre>',
    ),
  ).toBe(
    '<h1>Call</h1><p lang="zh-TW"><b>Ada</b> said</p><ul><li>one</li></ul><table><tbody><tr><td>1</td></tr></tbody></table><pre>a\nb</pre>',
  );
});

test('what is in other elements goes into the one around them', () => {
  expect(htmlOf('<p><font color="red">up <a href="https://harborline.example">18%</a></font></p>')).toBe(
    '<p>up 18%</p>',
  );
});

test.each([
  ['scripts', '<script>alert(1)</script><p>a</p><noscript>b</noscript>'],
  ['styles', '<style>p { display: none }</style><link rel="stylesheet" href="x.css"><p>a</p>'],
  [
    'what it would load',
    '<img src=x onerror=alert(1)><video src=x></video><p>a</p><object data=x>b</object>',
  ],
  ['frames', '<iframe src="https://harborline.example" srcdoc="<p>b"></iframe><p>a</p>'],
  ['drawings', '<svg onload=alert(1)><text>b</text><script>c</script></svg><math><mi>x</mi></math><p>a</p>'],
  ['forms', '<form action="https://harborline.example"><input value=b><textarea>c</textarea><p>a</p></form>'],
  [
    'where it would go',
    '<meta http-equiv="refresh" content="0;url=https://harborline.example"><base href="/x"><p>a</p>',
  ],
  [
    'attributes',
    '<p onclick="alert(1)" style="position:fixed" class="panel" id="root" lang="en&quot; x">a</p>',
  ],
  [
    'what is hidden',
    '<p hidden>b</p><div style="display: none">c</div><p>a</p><template><p>d</p></template>',
  ],
  ['custom elements', '<callout-panel><template shadowrootmode="open">b</template></callout-panel><p>a</p>'],
])('nothing else of a page is taken over: %s', (_, source) => {
  expect(htmlOf(source)).toBe('<p>a</p>');
});

test('markup that was written as text stays text', () => {
  expect(htmlOf('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  );
});

test('nesting without end is cut short, and its text is there', () => {
  const { body } = rebuild(`${'<div>'.repeat(2000)}<p>deep`, document);
  expect(body.textContent).toBe('deep');
  let depth = 0;
  for (let node: Node | null = body; node; node = node.firstChild) depth++;
  expect(depth).toBeLessThan(250);
});

test('says what the head says', () => {
  expect(
    rebuild('<title> A call </title><link rel="canonical" href="https://harborline.example/q2">', document),
  ).toMatchObject({ title: 'A call', canonical: 'https://harborline.example/q2' });
  expect(rebuild('', document)).toMatchObject({ title: '', canonical: null });
});

test('a text is a paragraph a line, or stays as it is where its lines were broken', () => {
  const shape = (text: string) => [...layOut(text, document).children].map((each) => each.localName);
  expect(shape(`${'long '.repeat(40)}\n\nshort\r\nshort`)).toEqual(['p', 'p', 'p']);
  expect(shape('broken at the\nedge of a page')).toEqual(['pre']);
  const { firstChild } = layOut('<b>&amp;</b>', document);
  expect(firstChild?.textContent).toBe('<b>&amp;</b>');
});
