import { readFigures } from './read.ts';
import type { Figure, Unit } from './types.ts';

/** Korean and Japanese words of amounts, each as a Chinese one of the same length, so that every offset stays. */
const WORDS: Readonly<Record<string, string>> = {
  조: '兆',
  억: '億',
  만: '萬',
  천: '千',
  백: '百',
  십: '十',
  달러: '美元',
  원: '元',
  위안: '元 ',
  유로: '歐元',
  엔: '元',
  '%포인트': '個百分點',
  '%p': 'pp',
  퍼센트: '%  ',
  프로: '% ',
  배: '倍',
  명: '名',
  개: '個',
  주: '股',
  万: '萬',
  ドル: '美元',
  円: '元',
  ユーロ: '歐元 ',
  パーセント: '%    ',
  ポイント: '個百分點',
};

const WORD = new RegExp(
  Object.keys(WORDS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
/** A number in digits with the words of scale and unit that follow it. */
const AMOUNT =
  /\d[\d.,]*(?:[ \u00a0]?(?:[조억만천백십万億兆百千]+[\d.,]*))*[ \u00a0]?(?:달러|원|위안|유로|엔|%포인트|%p|퍼센트|프로|배|명|개|주(?!년|일|간|기)|ドル|円|ユーロ|パーセント|ポイント)?/g;

/**
 * Amounts in Korean and Japanese as the reader of Chinese figures knows them. In: a text as printed. Out: a text of the
 * same length, in which only numbers' words of scale and unit are others.
 */
export const asChinese = (text: string): string =>
  text.replace(AMOUNT, (amount) => amount.replace(WORD, (word) => WORDS[word] ?? word));

/** Currencies of words that end an amount, where Chinese says 元. */
const CURRENCIES: readonly (readonly [RegExp, Unit])[] = [
  [/원$/, 'KRW'],
  [/[엔円]$/, 'JPY'],
  [/위안$/, 'CNY'],
];
/** What stands before an amount of 元 without a scale, which the Chinese reader knows by a mark alone. */
const UNMARKED = /[^\d.,~\uff5e–\-兆億萬千百十](?=\d[\d.,]* ?元)/g;
const MARK = '₩';

/**
 * Figures of a text in Korean or Japanese. In: a text as printed. Out: as `readFigures`; offsets are of the text as
 * given.
 */
export function readEastAsian(text: string): Figure[] {
  const chinese = asChinese(text).replaceAll(UNMARKED, MARK);
  return readFigures(chinese).map((figure) => {
    const isMarked = chinese[figure.start] === MARK && text[figure.start] !== MARK;
    const start = isMarked ? figure.start + 1 : figure.start;
    let { end } = figure;
    // Words that are longer than their Chinese ones were filled up with spaces.
    while (chinese[end] === ' ' && /[^\s]/.test(text[end] ?? ' ')) end++;
    const unit = CURRENCIES.find(([word]) => word.test(text.slice(start, end)))?.[1];
    return { ...figure, start, end, unit: unit ?? figure.unit };
  });
}
