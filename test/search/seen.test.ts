import { expect, test } from 'vitest';
import type { LanguageMode } from '../../lib/page/languages.ts';
import { seenIn } from '../../lib/search/seen.ts';
import { callOf, hitsIn, wordsOf } from './call.ts';

const turns = callOf(
  ['a', ['NRR was 112%.', '淨留存率為 112%。'], 'NRR of one segment was 119%.'],
  ['b', ['Retention in general.', '一般而言,淨留存率很好。']],
);

test.each<[LanguageMode, string[]]>([
  ['both', ['NRR', '淨留存率', 'NRR', '淨留存率']],
  ['original', ['NRR', 'NRR', '淨留存率']],
  ['translation', ['淨留存率', 'NRR', '淨留存率']],
])('%s: hits of the other language only where a paragraph has none in this', (mode, words) => {
  expect(seenIn(mode, hitsIn(turns, 'NRR')).map(wordsOf)).toEqual(words);
});
