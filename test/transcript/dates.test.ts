import { expect, test } from 'vitest';
import { hasTime, readDate } from '../../lib/transcript/dates.ts';

test.each([
  ['September 22, 2026 8:30 AM ET', '2026-09-22'],
  ['Jul 10, 2026 at 6:30PM', '2026-07-10'],
  ['29 April 2025, 7.45am BST', '2025-04-29'],
  ['**Date:** 2025-07-30', '2025-07-30'],
  ['2026 年 3 月 2 日', '2026-03-02'],
  ['Sept. 3rd, 2026', '2026-09-03'],
  ['Earnings CallFeb 28, 2026,5:00 p.m. ET', '2026-02-28'],
  ['Conference Call held on 12.08.2026', '2026-08-12'],
  ['20-July-2026', '2026-07-20'],
  ['30-Jul-26 9:00pm GMT', '2026-07-30'],
  ['Apr-29-2026 9:12 PM GMT', '2026-04-29'],
  ['8/4/2026', '2026-08-04'],
  ['19/08/2026', '2026-08-19'],
  ['2026/2/13', '2026-02-13'],
  ['2026.02.13', '2026-02-13'],
  ['2026년 2월 13일', '2026-02-13'],
  ['version 12.08.2026', null],
  ['2025년 4/4분기', null],
  ['February 30, 2026', null],
  ['Q2 2026', null],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test('only the line of the call has a time with its zone', () => {
  expect(hasTime('Thursday, October 30, 2025 at 8 a.m. ET')).toBe(true);
  expect(hasTime('Jul 10, 2026 at 6:30PM')).toBe(false);
});
