import { isAgainst } from './against.ts';

/** A period as said. Offsets are UTF-16 into the sentence. `scope` is what it covers. */
export interface PeriodMention {
  start: number;
  end: number;
  scope: 'quarter' | 'half' | 'year' | 'ttm' | 'other';
  /** Quarter or half, null for the call's own quarter. */
  part: number | null;
  /** Two-digit fiscal year, null when not said. */
  year: number | null;
  /** Fiscal years before the call's own where that is how it is said: 1 for "last year", -1 for "next year". */
  back: number | null;
  /** The day that it ends on: "at the end of fiscal 2020", "year-end". */
  isEnd: boolean;
  /** What a figure is compared with: "versus the third quarter", "from $5 million in 2019". */
  isAgainst: boolean;
}

const NO_NUMBER = String.raw`(?![\d%]|[.,]\d|(?<=['’‘]\d\d)s)`;
const FISCAL = String.raw`(?:(?:fiscal|calendar|financial)(?:[- ]years?)?|FY|CY)`;
/** "2021", "'21", "fiscal 21", "FY 2021". */
const yearAs = (name: string): string =>
  String.raw`(?:(?:${FISCAL}[- ]?|year )(?<${name}Fiscal>20\d\d|['’‘]?\d\d)|(?<${name}>20\d\d|['’‘]\d\d))${NO_NUMBER}`;
const BACK = String.raw`(?:(?<ago>last|(?:the |our )?(?:prior|previous)|a) (?:fiscal |calendar )?year|(?<own>this|the current|the) (?:fiscal |calendar )?year|(?<next>next) (?:fiscal |calendar )?year)(?!\w)`;
const PART = String.raw`(?<word>first|second|third|fourth|back|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?(?<what>quarters?|half)|(?<q>Q[1-4]|[1-4]Q|H[12]|[12]H)`;

/** Every way to say a period, at one go: a second pass over every sentence of a call would cost as much again. */
const PERIOD = new RegExp(
  [
    String.raw`(?<date>(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?:st|nd|rd|th)?)?,?(?: of)? 20\d\d)`,
    String.raw`(?:${yearAs('before')}(?:['’]s)?,? )?(?:${PART})(?:(?:['’]s)?,?(?: (?:of|for|in))?(?: the| our)? ?(?:${yearAs('after')}|(?<short>(?<=Q)\d\d))|(?![\w%]|[.,]\d)(?:,? (?:of |in )?${BACK})?)(?!\w)`,
    String.raw`(?<ttm>(?:trailing|last|past) (?:twelve|12)[- ]months?|TTM|LTM)(?!\w)`,
    String.raw`(?<other>year[- ]to[- ]date|(?:(?:first|last|past|next) )?(?:three|six|nine|twelve|[369]|12)[- ]months?|(?:remainder|rest|balance) of (?:the |this |our )?(?:fiscal |calendar )?(?:year|20\d\d)|(?:early|late|mid)[- ](?:in )?20\d\d)(?!\w)`,
    String.raw`(?:full|entire|whole)[- ](?:fiscal[- ])?year(?:(?:,? (?:of |for )?(?:the )?)?${yearAs('full')}|(?<full_>)(?!\w))`,
    String.raw`(?<yearEnd>year[- ]end)(?: (?<ended>20\d\d))?(?!\w)`,
    String.raw`${FISCAL}[- ]?(?<fiscal>20\d\d|['’‘]?\d\d)${NO_NUMBER}(?!\w)`,
    String.raw`(?<=(?<!\w)(?:in|for|during|of|by|our|throughout|expects?|see) (?:all of )?(?:calendar )?)(?<bare>20\d\d)${NO_NUMBER}(?!\w)`,
    String.raw`(?<named>20\d\d)(?= [a-z-]* ?(?:guidance|outlook|revenue|sales|adjusted|earnings|EPS|capital|FFO|net|results|full)(?!\w))`,
    String.raw`(?<year>fiscal year|(?<=(?<!\w)(?:for|in|of|during) )the (?:fiscal )?year)(?![- ](?:ago|over|end|to)|\w)`,
    String.raw`(?<ownQuarter>(?:the|this|our|current)(?: current)? quarter)(?!\w)`,
    BACK.replaceAll('?<', '?<alone_'),
  ].join('|'),
  'gi',
);
