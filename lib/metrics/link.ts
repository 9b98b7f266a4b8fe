import { MONTHS } from '../transcript/dates.ts';

/** What the words between a metric's name and a figure allow. */
export interface Link {
  /** Direction of the change said last, 0 when none. */
  change: -1 | 0 | 1;
  /** The last word leads to a level, not to a move: "grew 12% to", "is at". */
  level: boolean;
  /** "negative" or "minus" was among the words. */
  negative: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const UP = set(
  'grew grow growing growth growths increased increase increases increasing up rose rising higher improved improve improvement improving expanded expansion expanding gained gain doubled tripled quadrupled',
);
const DOWN = set(
  'decreased decrease decreases decreasing declined decline declines declining down fell lower dropped reduced reduction contracted',
);
/** Words that may stand between a metric and its figure without changing what the figure says. */
const PLAIN = set(
  `was were is are be been came come comes in at of to totaled totalled reached hit stood ended finished for on will would should
  expect expects expected we it our the a an that this which now range ranging between from guidance outlook forecast estimate
  anticipate anticipated approximately about around roughly nearly almost over more than just slightly record strong solid
  first second third fourth q1 q2 q3 q4 quarter quarterly fiscal year full half months month end ended ending as period full-year
  ${MONTHS.join(' ')} gaap non-gaap adjusted diluted basic
  year-over-year sequentially by reported basis negative minus loss remained continued continues healthy projected
  forecasting today three six nine twelve equaled equalled amounted averaged equated equates approximated approximates rounded special items excluding calendar remains within currently unchanged expectations expectation anticipates anticipating sees seeing guided implies could might estimated targeted forecasted first-quarter second-quarter third-quarter fourth-quarter year-end
    calendar again both another and total consolidated guiding guide raising updated revised new low high mid annual
  prior-year their has had have also still or so some year-on-year y/y yoy per share tax effective rate remain`,
);
const LEVEL = set('to at was were is are');
/** Words between one of those and the figure. */
const LEADING = set(
  'a an the about approximately roughly record new over more than nearly almost just range of between loss',
);
const TIME = /^(?:(?:19|20)\d\d|\d{1,2}|[1-4]q\d\d|['’]\d\d|\d\d(?:st|nd|rd|th)|q[1-4]['’]?\d\d|fy\d\d)$/;
const MAX_WORDS = 18;

/**
 * Reads the text between a metric's name and a figure. Out: what it says, or null when it holds a word that may
 * give the figure another meaning. Semicolons and dashes end a thought; commas do not.
 */
export function readLink(text: string): Link | null {
  if (text.length > 140 || /[;:—!?()]|\s[-–]\s/.test(text)) return null;
  const words = text.toLowerCase().match(/[a-z0-9'’/&$%.-]+/g) ?? [];
  if (words.length > MAX_WORDS) return null;
  const link: Link = { change: 0, level: false, negative: false };
  for (const raw of words) {
    const word = raw.replace(/\.$/, '');
    const up = UP.has(word);
    if (up || DOWN.has(word)) {
      if (link.change === 0 || !up) link.change = up ? 1 : -1;
    } else if (!PLAIN.has(word) && !TIME.test(word)) return null;
    if (word === 'negative' || word === 'minus') link.negative = true;
    link.level = LEVEL.has(word) || (LEADING.has(word) && link.level);
  }
  // "up from 74%" names what it is compared with.
  return /(?<!rang(?:e|es|ed|ing) )(?<!\w)from (?:the |our |an? )?$/i.test(text) ? null : link;
}

const AFTER = set(
  'to per share cash regular special common in of our total non-gaap adjusted gaap quarterly the net consolidated record diluted year-over-year positive negative annual full-year for quarter third first second fourth its reported full fiscal year',
);

/** Direction of the change said between a figure and the metric after it ("9% growth in"), or null: not linked. */
export function readLinkAfter(text: string): -1 | 0 | 1 | null {
  if (text.length > 48 || /[,;:.—]/.test(text)) return null;
  let change: -1 | 0 | 1 = 0;
  for (const word of text.toLowerCase().match(/[a-z0-9'’/&$%.-]+/g) ?? []) {
    if (UP.has(word)) change = 1;
    else if (DOWN.has(word)) change = -1;
    else if (!AFTER.has(word) && !/^20\d\d$/.test(word)) return null;
  }
  return change;
}

const JOINED =
  /^\s?,?\s?(?:and |but |which |that |or )?(?:is |was |were |are )?(?:(?:also |again |now )?(up|down|growing|grew|increasing|increased|declining|declined|decreasing|decreased|rising|rose|falling|fell|higher|lower)|(?:(?:an?|the|representing|represents|reflecting|reflects|marking|with|for|up|is|was) ){0,3}(?:year-over-year |sequential |strong |solid )?(increase|growth|decrease|decline|improvement|reduction|expansion)(?: rate)? of)(?: (?:by|at|over|more than|nearly|almost|approximately|about|roughly|an?|some|another|just)){0,3} ?$/i;
const REPRESENTING =
  /^(?: (?:for|in) the (?:[a-z]+ ){0,2}(?:quarter|year))?\s?,?\s?(?:and |or |which |that )?(?:(?:is|was|representing|represents|represented|reflecting|reflects|marking|for|with|or|an?) ){0,3}(?:approximately |about |roughly |nearly |almost |over |more than )?$/i;
const MOVED =
  /^(?: (?:year[- ]over[- ]year|year[- ]on[- ]year|sequential|y\/y|organic|reported|total|operational))? ?(?:(growth|increase|improvement|expansion|higher|gain|(?:more|better)(?= than))|(decrease|decline|reduction|lower|contraction|(?:less|fewer)(?= than)))(?!\w)/i;

/** "3,174 homes this quarter, which was 52% higher": what is counted, and when. */
const WHAT_AND_WHEN =
  /^(?: (?!and |or |to )[a-z]+)?(?: (?:this|in the|for the) (?:[a-z]+ )?(?:quarter|year))?(?=, which (?:is|was|represents) )/;

/**
 * Whether `joint`, between the figure of a row and the next one, makes that one a change of the row: ", up 9%",
 * ", representing 8% to 9% growth". `after` is the text behind the figure. Out: direction, or null.
 */
export function changeAfter(joint: string, after: string): -1 | 1 | null {
  if (joint.length > 80) return null;
  const led = joint.replace(WHAT_AND_WHEN, '');
  const said = JOINED.exec(led);
  if (said !== null) {
    const word = (said[1] ?? said[2] ?? '').toLowerCase();
    return /^(?:down|declin|decreas|fall|fell|lower|reduction)/.test(word) ? -1 : 1;
  }
  if (REPRESENTING.test(led)) {
    const moved = MOVED.exec(after);
    if (moved !== null) return moved[1] === undefined ? -1 : 1;
  }
  // "net sales of $2 billion for the third quarter decreased 22%".
  const link = readLink(joint);
  return link === null || link.change === 0 || link.level ? null : link.change;
}
