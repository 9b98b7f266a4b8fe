/** Whether a text has letters of Chinese, Japanese or Korean. */
export const hasEastAsian = (text: string): boolean => /[\u3040-\u9fff\uac00-\ud7a3]/.test(text);

/** Two to four characters or syllables, a given name in kana or after a space; names of foreign sounds have a dot. */
const NAME =
  /^(?:[\p{sc=Han}\p{sc=Hangul}]{2,4}|\p{sc=Han}{1,3} \p{sc=Han}{1,3}|\p{sc=Han}{1,3} ?[\p{sc=Hiragana}\p{sc=Katakana}ー]{2,4}|(?=.*[・·‧])[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}・·‧ー]{3,20})$/u;
/** As short as names: figures, parts of a page, the beginnings of sentences, firms. */
const NO_NAME =
  /[收率額额費警責责聲]|[營营毛淨净][業业收利]|利[潤润益]|成本|[季年]度?$|[業业財财][績绩務务報报]|原文|[譯译]文|公司|第[一二三四1-4]|首先|其次|最[後后]|另外|[總总][結结]|展望|[問问][題题答]|提[問问]|目次|売上|概[要況况]|[說説说]明|質疑|以上|株主|から$|です|ます|した$|する$|질문|답변|매출|이익|전망|감사/;

/** Posts of those who answer for the company, as their titles end or hold them. */
export const EXECUTIVE_POST =
  /官|[總总](?:裁|[監监])|[總总副]?[經经]理|董事[長长]?|[辦始責责言]人|主[管席]|副[總总]|董?秘[書书]?|(?:[社会會部]|.[务務運运]|[執执]行)?(?<=[\p{sc=Han}ー])(?<![增成])[長长](?![期\p{sc=Hiragana}])|取締役|役員|専務|常務|担当|回答者|대표(?:이사)?|이사|부?사장|회장|의장|전무|상무|책임자|총괄|[부실팀]장|담당|[投関关關].{1,4}[係系]|관계|\bC[EFOTMI]O\b/u;
export const ANALYST_POST = /分析[師师員员]|研究[員员]|アナリスト|애널리스트|연구위?원|質問者|提[問问]者/u;
const POST = new RegExp(`(?:${EXECUTIVE_POST.source}|${ANALYST_POST.source}|主持人|司会者?|사회자)`, 'gu');
/** A firm, which stands in front of whoever speaks for it. */
const FIRM = /(?:[證证証]券|증권|[銀银]行|은행|[資资]本|キャピタル|アセット|投[資资顧顾信]|투자|운용|研究)$/;
/** Whether a text is a firm's name as brokers and funds bear it. */
export const isFirm = (text: string): boolean => FIRM.test(text);
/** Whether a text holds a post, alone or with a name. */
export const isPost = (text: string): boolean => text.search(POST) >= 0;

/** Whether a text could be nothing but a name in Chinese, Japanese or Korean. */
export const isEastAsianName = (text: string): boolean =>
  NAME.test(text) && !isPost(text) && (/[・·‧]/.test(text) || !(NO_NAME.test(text) || FIRM.test(text)));

/** What stands behind a name out of respect. */
export const HONORIFICS = '先生|女士|小姐|氏|さん|さま|様|님|씨';
/** What a page may put around a name or behind it. */
const MARKS = new RegExp(
  String.raw`^[【[■●◆・]+\s*|[】\]]$|[(（][-+\d.,% ]+[)）]|\s?(?:${HONORIFICS})$`,
  'g',
);
/** What nobody says of a title: an address, an end of a sentence. */
const TALK = /[。？！；?我你您請请謝谢]/;

/**
 * Reads a name with a post in front of it or behind it, and the firm beside either: "高盛分析師陳大文", "財務長 王小明",
 * "한들증권 김도윤 애널리스트", "取締役CFO 真木". `isName` says what else is a name. Where the line is marked as a label,
 * a post may stand for its holder ("發言人", "凱和證券 陳分析師"). Null for what is neither.
 */
export function readPosted(
  text: string,
  isMarked: boolean,
  isName: (name: string) => boolean,
): { name: string; title: string | null } | null {
  if (!hasEastAsian(text)) return null;
  const whole = text.replace(MARKS, '').replaceAll('\u3000', ' ').trim();
  const [, outside = '', inside = ''] = /^(.{2,40}?)\s?[(（]([^()（）]{1,40})[)）]$/.exec(whole) ?? [];
  const line = outside.replace(MARKS, '') || whole;
  if (isPost(outside) && isName(inside) && !isPost(inside) && hasEastAsian(inside))
    return { name: inside, title: outside };
  if (isName(line)) return { name: line, title: isPost(inside) || isFirm(inside) ? inside : null };
  for (const { index, 0: post } of line.matchAll(POST)) {
    const title = line.slice(0, index + post.length);
    const name = line.slice(title.length).replace(/^[\s、，,:]+/, '');
    if (!TALK.test(title) && !isPost(name) && isName(name)) return { name, title };
  }
  const words = line.split(/[ ,，]+/);
  const isTitled = isPost(words.at(-1) ?? '');
  for (let end = words.length - (isTitled ? 1 : 0); end > 0; end--) {
    for (let start = 0; start < end; start++) {
      const name = words.slice(start, end).join(' ');
      const title = [...words.slice(0, start), ...words.slice(end)].join(' ');
      if (isName(name) && !isPost(name) && (isTitled || isFirm(title))) return { name, title };
    }
  }
  const holder = words.at(-1) ?? '';
  if (!isMarked || !isTitled || line.length > LONGEST_POST || TALK.test(line)) return null;
  const isNamed = holder.replace(POST, '') !== '';
  return { name: isNamed ? holder : line, title: ANALYST_POST.test(line) ? line : null };
}

/** Longer ones are sentences. */
const LONGEST_POST = 16;

/** A name without the post behind it: "中村社長", "許財務長". An analyst's tells nothing: their surnames are those of others. */
export const withoutPost = (name: string): string =>
  ANALYST_POST.test(name) ? name : name.replace(POST, '');

/** Whether a name is so short that other words look like it. */
export const isPlainEastAsian = (name: string): boolean =>
  hasEastAsian(name) && !/[・·‧]/.test(name) && isEastAsianName(name);

/** Whether somebody is given the floor by name: with the word for it in front, or with an honorific or a post behind. */
export const isCalled = (text: string, name: string): boolean =>
  text
    .split(name)
    .some((part, i, parts) => (i > 0 && CALLED.test(part)) || (i < parts.length - 1 && CALLING.test(part)));
const CALLING = /[请請由给給は、] ?$/;
const CALLED = new RegExp(`^ ?(?:${HONORIFICS}|${POST.source})`, 'u');
