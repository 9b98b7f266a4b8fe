import { describe, expect, test } from 'vitest';
import { namesOfMetrics } from '../../lib/metrics/names.ts';
import { CHINESE } from '../../lib/metrics/vocabulary/chinese.ts';
import { metricById, VOCABULARY } from '../../lib/metrics/vocabulary.ts';

describe('the Chinese names', () => {
  test('are of metrics of the vocabulary, once each', () => {
    const ids = CHINESE.trim()
      .split('\n')
      .map((row) => row.split('|')[0] ?? '');
    expect(ids.filter((id) => !metricById(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('mean one metric each, and are not its labels again', () => {
    const owners = new Map<string, string[]>();
    for (const { id, labels, chinese } of VOCABULARY)
      for (const name of [...new Set([labels.zhHant, labels.zhHans]), ...chinese])
        owners.set(name, [...(owners.get(name) ?? []), id]);
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('are written in Chinese, without spaces around them', () => {
    for (const { chinese } of VOCABULARY)
      for (const name of chinese) expect(name).toMatch(/^(?=.*\p{Script=Han}|B\/B)\S(?:.*\S)?$/u);
  });
});

test('a metric is called by its names in all three languages, and by nothing loose', () => {
  const named = new Map(VOCABULARY.map(({ id }, i) => [id, namesOfMetrics()[i]]));
  expect(named.get('nrr')).toEqual(
    expect.arrayContaining(['NRR', 'net retention', 'Net revenue retention', '淨留存率', '净收入留存率']),
  );
  expect(named.get('revenue')).toEqual(expect.arrayContaining(['total revenue', '營業收入', '营收']));
  expect(named.get('revenue')).not.toContain('sales');
  expect(named.get('expenses')).toEqual(['Expenses', '費用', '费用']);
});
