import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../lib/page/pages.ts';

const pagesOf = (html: string, url: string, wholePage?: string) =>
  readPages(new JSDOM(html).window.document, url, wholePage);

describe('an article on several pages', () => {
  test('numbers at the end of the path, and a query that shows all', () => {
    const html = `<p>Page 1 of 3</p><div><b>1</b> <a href="/blog/kestrel-call-88/2/">2</a>
      <a href="/blog/kestrel-call-88/3/">3</a> <a href="/blog/kestrel-call-88/2/">Next</a></div>`;
    expect(pagesOf(html, 'https://monkey.example/blog/kestrel-call-88/', 'singlepage=1')).toEqual({
      page: 1,
      of: 3,
      whole: 'https://monkey.example/blog/kestrel-call-88?singlepage=1',
    });
  });

  test('numbers in the query, in the middle of the article', () => {
    const html = '1/5 <a href="?page=3">次へ</a> <a href="?page=5">最後へ</a>';
    expect(pagesOf(html, 'https://logs.example/articles/380011?page=2')).toEqual({
      page: 2,
      of: 5,
      whole: null,
    });
  });

  test('a link to all of it', () => {
    const html = '<a href="/calls/kf/2">2</a> <a href="/calls/kf?view=all">View as one page</a>';
    expect(pagesOf(html, 'https://calls.example/calls/kf')?.whole).toBe(
      'https://calls.example/calls/kf?view=all',
    );
  });
});

test.each([
  ['no links', '<p>Page 1 of 4</p>'],
  ['pages of a list', '<a href="/calls/?page=2">2</a> <a href="/calls/?page=3">3</a>'],
  ['pages of comments', '<a href="/calls/kf?page=2#comments">2</a>'],
  ['numbers that lead elsewhere', '<a href="/calls/kf/chart">2</a> <a href="/note/2">2</a>'],
  ['the page as a whole', '<a href="/calls/kf/">1</a>'],
  ['numbers that are quarters', '<a href="/calls/1">2026 Q1</a> <a href="/calls/2">2026 Q2</a>'],
  ['what is no address', '<a href="javascript:go(2)">2</a> <a href="http://">2</a>'],
])('%s: one page', (_, html) => {
  expect(pagesOf(html, 'https://calls.example/calls/kf')).toBeNull();
});
