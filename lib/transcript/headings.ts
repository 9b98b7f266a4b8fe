import type { Section } from './types.ts';

/** What a line that heads a part of the page says comes next. */
export type Heading =
  /** Lists of who takes part; the company's people and the analysts may have lists of their own. */
  | 'participants'
  | 'company'
  | 'analysts'
  /** The two sections of a call. */
  | 'remarks'
  | 'qa'
  /** Notes on the call, and slides of the same names in it. */
  | 'notes'
  /** What is no part of the call: its length, links to more. */
  | 'other';

/** Whose list of participants a heading opens. */
export type List = Extract<Heading, 'participants' | 'company' | 'analysts'>;

/** Whether what a heading opens is a list of participants. */
export const isList = (heading: Heading): heading is List =>
  heading === 'participants' || heading === 'company' || heading === 'analysts';

/** Whether a heading names a section of the call. */
export const isSection = (heading: Heading): heading is Section => heading === 'remarks' || heading === 'qa';

/**
 * By kind, how pages word it; compared with the whole line in lower case, without its spaces where letters were set
 * apart. From the layouts in use.
 */
const WORDINGS: readonly [Heading, RegExp][] = [
  [
    'company',
    /^(?:company|corporate|management) ?(?:parti[ci]+p[ia]+nts?|representatives?|speakers)$|^executives$|^management(?: team)?$|^公司(?:方|參與者|参与者|(?:方)?[参參出]席人[員员])$/,
  ],
  ['analysts', /^(?:conference ?call|analyst|other) ?parti[ci]+p[ia]+nts?$|^analysts$/],
  [
    'participants',
    /^(?:call |conference )?(?:participants|participants? list)$|^speakers$|^(?:參會|参会|與會|与会)(?:人員|人员|者)$|^(?:出席|登壇|参加)者$|^スピーカー$|^참석자$/,
  ],
  [
    'remarks',
    /^(?:prepared|opening) remarks$|^(?:management )?(?:presentation|discussion)(?: section)?$|^management ?discussion ?section$|^(?:full )?(?:conference |earnings )?call transcript$|^完整(?:原文|逐字稿)$|^電話會(?:議)?(?:原文|實錄)$|^以下[是为為](?!.*[问問]答).{0,20}(?:[实實][录錄]|全文|[记紀][录錄])$/,
  ],
  [
    'qa',
    /^(?:analyst )?(?:questions?[- ]?(?:and|&)[- ]?answers?|q ?(?:&|and) ?a)[- ]?(?:session|section|portion)?(?: \([^)]*\))?$|^(?:問答|问答|提問|提问)(?:環節|环节|時間|时间|部分|[实實][录錄])*$|^以下[是为為].{0,12}[问問]答.{0,8}$|^質疑応答$|^질의 ?응답(?: 시간)?$/,
  ],
  ['notes', /^(?:contents?|definitions?|disclaimers?|disclosures?|takeaways|summary|risks)$/],
  [
    'other',
    /^duration: .{1,30}$|^more .{1,40} analysis$|^all earnings call transcripts$|^stocks mentioned$|^related (?:articles|stocks|tickers)$|^premium investing services$|^should you (?:invest|buy).{1,80}$|^about the author$|^this article is a transcript\b.*|^(?:industry glossary|image source.*|call date|date)$|^need a quote from\b.*|^\[?end of (?:transcript|call)\]?$|^內容摘要$|^(?:original|translation|原文|譯文|译文)$|^[（(](?:全文)?[完终終끝][)）]$|^(?:责任)?编辑[:：].*|^(?:責任)?編輯[:：].*/,
  ],
];

/** Whether a line belongs to the end of the letter that an exchange gets with a transcript. */
export const isSigned = (line: string): boolean =>
  /^(?:yours (?:faithfully|truly|sincerely)|thanking you|for .{2,60} (?:limited|ltd)\b|digitally signed|encl)/i.test(
    line,
  );

/** Whether a text is the legal one that follows a call, or a site's notice. */
export const isAppendix = (text: string): boolean => APPENDIX.test(text);
const APPENDIX =
  /^(?:cautionary|forward[- ]looking statements|disclaimer|disclosures?|safe harbou?r|important (?:notice|information)|certain statements|this (?:document|transcript|article|presentation)|copyright|©)\b/i;

const LONGEST = 200;

/** What a line heads, or null for a line that is no heading. Case, colons and spaced capitals do not matter. */
export function headingOf(text: string): Heading | null {
  if (text.length > LONGEST) return null;
  const line = unspace(text)
    .replace(/^[#*_=━—\s❓📊?]+(?:\p{Script=Hangul} )?|[*_=━—\s:：]+$/gu, '')
    .toLowerCase();
  return WORDINGS.find(([, wording]) => wording.test(line))?.[0] ?? null;
}

/** "Q U E S T I O N  A N D  A N S W E R": letters set apart, words by wider gaps. */
function unspace(text: string): string {
  if (!/^(?:\S )+(?: ?\S )+\S\s*$/.test(text) || text.replace(/\s/g, '').length * 2 < text.length - 6)
    return text;
  return text.replace(/ /g, '');
}
