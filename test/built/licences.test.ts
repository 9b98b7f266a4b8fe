import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences, PACKED } from '../tools/licences.ts';

test('what is packed names the licences of all that is shipped, as `npm run licences` writes them', () => {
  expect(readFileSync(PACKED, 'utf8')).toBe(licences());
});
