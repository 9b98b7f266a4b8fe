import { JSDOM } from 'jsdom';
import { describe, test } from 'vitest';
import { linkOf } from '../../lib/export/link.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import { ENGINES } from '../tools/browsers.ts';
import { useBrowser } from './harness.ts';

const REST = `<p>${'Words that say nothing at all. '.repeat(60)}</p>`.repeat(3);

/** Sentences as pages print them, and the sentence as it is read. */
const SENTENCES: Record<string, readonly [html: string, sentence: string]> = {
  plain: ['Thanks. Revenue was $5 million, up 18%. Bye.', 'Revenue was $5 million, up 18%.'],
  spaces: [
    'Thanks. Revenue&nbsp;was\n  $5&#8239;million, up 18%. Bye.',
    'Revenue was $5\u202fmillion, up 18%.',
  ],
  breaks: ['Ada Stone<br>Revenue was $5 million,<br>up 18%. Bye.', 'Revenue was $5 million,\nup 18%.'],
  elements: [
    'Reve<b>nue</b> was <span>$5</span> million<sup>1</sup>, up 18%. Bye.',
    'Revenue was $5 million1, up 18%.',
  ],
  signs: [
    '“We’re pleased” — non-GAAP R&amp;D, (all-in) was 5%, up 1%. Bye.',
    '“We’re pleased” — non-GAAP R&D, (all-in) was 5%, up 1%.',
  ],
  capitals: [
    '<span style="text-transform: uppercase">Revenue was $5 million, up 18%.</span>',
    'Revenue was $5 million, up 18%.',
  ],
  'soft hyphens': ['Reve&shy;nue was $5 million, up 18%. Bye.', 'Reve\u00adnue was $5 million, up 18%.'],
  'a long sentence': [
    `Thanks. Revenue was $5 million, ${'and more of it than we had hoped for, '.repeat(9)}up 18%. Bye.`,
    `Revenue was $5 million, ${'and more of it than we had hoped for, '.repeat(9)}up 18%.`,
  ],
  'Traditional Chinese': [
    '謝謝。本季營收為 3.124 億美元，比去年同期增加 18%，優於我們先前的財務預測。再見。',
    '本季營收為 3.124 億美元，比去年同期增加 18%，優於我們先前的財務預測。',
  ],
  'a long Chinese sentence': [
    `謝謝。本季營收為新台幣五十億元，${'年增率達到百分之十二，'.repeat(12)}優於公司先前的財務預測。再見。`,
    `本季營收為新台幣五十億元，${'年增率達到百分之十二，'.repeat(12)}優於公司先前的財務預測。`,
  ],
  Japanese: [
    '以上です。売上高は前年同期比で18%増加し、3,124億円となりました。',
    '売上高は前年同期比で18%増加し、3,124億円となりました。',
  ],
};

const NAMES = Object.keys(SENTENCES);
const bodyOf = (html: string) => `${REST}<p id="wanted">${html}</p>${REST}`;

describe.each(ENGINES)('a link to a sentence in %s', (engine) => {
  const session = useBrowser(engine, (path) => {
    const [html] = SENTENCES[NAMES[Number(path.slice(1))] ?? ''] ?? [];
    return html === undefined ? null : { type: 'text/html; charset=utf-8', body: bodyOf(html) };
  });

  test.each(NAMES)('finds it through %s', async (name) => {
    const [html, sentence] = SENTENCES[name] ?? ['', ''];
    const { document } = new JSDOM(bodyOf(html)).window;
    const blocks = readBlocks(document.body).blocks.map(({ text }) => text);
    const block = blocks.findIndex((text) => text.includes(sentence));
    const start = blocks[block]?.indexOf(sentence) ?? -1;
    const place = { block, start, end: start + sentence.length };
    const page = await session.newPage();
    await page.goto(linkOf({ url: session.url(`/${NAMES.indexOf(name)}`), blocks }, place) ?? '');
    // What is not found leaves the page at its top.
    await page.waitForFunction(() => {
      const wanted = document.querySelector('#wanted')?.getBoundingClientRect();
      return wanted && window.scrollY > 0 && wanted.top < window.innerHeight && wanted.bottom > 0;
    });
  });
});
