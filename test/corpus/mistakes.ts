/** One mistake of each kind that a translation makes, put into a right one. */

type Exchange = readonly [from: string, to: string];

const SCALES: Readonly<Record<string, string>> = {
  億: '萬',
  亿: '万',
  萬: '億',
  万: '亿',
  억: '만',
  만: '억',
};
const DIRECTIONS: readonly Exchange[] = [
  ['增長', '下降'],
  ['增长', '下降'],
  ['成長', '下滑'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['增加', '減少'],
  ['下降', '增長'],
  ['下滑', '上升'],
  ['减少', '增加'],
  ['증가', '감소'],
  ['성장', '감소'],
  ['상승', '하락'],
  ['감소', '증가'],
  ['하락', '상승'],
];
const VERBS: readonly Exchange[] = [
  ['上調', '下調'],
  ['上调', '下调'],
  ['提高', '下調'],
  ['상향', '하향'],
  ['下调', '上调'],
];
const PERIODS: readonly Exchange[] = [
  ['同比', '环比'],
  ['年增', '季增'],
  ['环比', '同比'],
  ['전년 동기', '전분기'],
  ['전분기', '전년 동기'],
  ['第三季', '第二季'],
  ['第四季', '第三季'],
  ['第二季', '第一季'],
  ['第一季', '第四季'],
  ['3분기', '2분기'],
  ['4분기', '3분기'],
  ['2분기', '1분기'],
  ['全年', '本季'],
  ['本季度', '今年'],
];
const TERMS: readonly Exchange[] = [
  ['營業利益率', '毛利率'],
  ['营业利润率', '毛利率'],
  ['毛利率', '净利率'],
  ['自由现金流', '经营现金流'],
  ['营业利润', '营业收入'],
  ['净利润', '营业利润'],
  ['每股收益', '每股股息'],
  ['资本支出', '运营费用'],
  ['运营费用', '资本支出'],
  ['영업이익률', '매출총이익률'],
  ['매출총이익률', '영업이익률'],
  ['영업이익', '매출'],
  ['순이익', '영업이익'],
  ['잉여 현금 흐름', '영업 현금 흐름'],
  ['배당', '자사주 매입'],
];

const AMOUNT = /\d[\d,]*(?:\.\d+)?(?= ?(?:%|億|亿|萬|万|억|만|美元|달러))/g;
const RANGE =
  /(\d[\d,.]* ?(?:億|亿|萬|万|억|만)? ?(?:美元|%|달러|위안)? ?(?:至|到|~|에서) ?)(\d[\d,]*(?:\.\d+)?)(?= ?(?:億|亿|萬|万|%|억|만))/;
const GUIDANCE = /指引|展望|预期|預期|가이던스|전망/;

const put = (text: string, start: number, length: number, words: string): string =>
  text.slice(0, start) + words + text.slice(start + length);

/** The first exchange that applies, near what must stand beside it; null where none does. */
function exchange(text: string, exchanges: readonly Exchange[], beside: RegExp = /(?:)/): string | null {
  for (const [from, to] of exchanges)
    for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
      if (beside.test(text.slice(Math.max(0, at - 14), at + from.length + 14)))
        return put(text, at, from.length, to);
  return null;
}

/** The kinds of mistakes: each gives a translation with one in it, or null where it has no place for it. */
export const MISTAKES: Readonly<Record<string, (text: string) => string | null>> = {
  'an amount ten times as large': (text) => {
    const amounts = [...text.matchAll(AMOUNT)];
    const amount = amounts[Math.floor(amounts.length / 2)];
    if (!amount) return null;
    const value = Number((Number(amount[0].replaceAll(',', '')) * 10).toPrecision(10));
    return put(text, amount.index, amount[0].length, String(value));
  },
  'another scale': (text) => {
    const scale = /(?<=\d ?)[億亿萬万억만]/.exec(text);
    return scale && put(text, scale.index, 1, SCALES[scale[0]] ?? '');
  },
  'another end of a range': (text) => {
    const range = RANGE.exec(text);
    const [, from = '', end = ''] = range ?? [];
    const value = Number(end.replaceAll(',', ''));
    return range && put(text, range.index + from.length, end.length, String(value + (value >= 10 ? 7 : 3)));
  },
  'down for up': (text) => exchange(text, DIRECTIONS, /\d ?%/),
  'lowered for raised': (text) => exchange(text, VERBS, GUIDANCE),
  'another period': (text) => exchange(text, PERIODS),
  'GAAP for non-GAAP': (text) => {
    const adjusted = /(?:非|[Nn]on-|비) ?GAAP/.exec(text);
    return adjusted && put(text, adjusted.index, adjusted[0].length, 'GAAP');
  },
  "another metric's name": (text) => exchange(text, TERMS),
  'a clause dropped': (text) => {
    const clauses = text.split(/(?<=[,。;\uff0c\uff1b])/);
    const dropped = clauses.findIndex(
      (clause, i) => i > 0 && /\d[\d.]* ?(?:%|億|亿|萬|万|억|만)/.test(clause),
    );
    return dropped < 0 ? null : clauses.filter((_, i) => i !== dropped).join('');
  },
};
