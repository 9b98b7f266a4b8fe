/**
 * Words that say which way, against when, for when and on which basis, in the original and in its translations. Each
 * pair of a choice excludes the other: where one side says only the first and the other side only the second, they
 * say different things.
 */
export interface Choice {
  /** Two things that a text says one of. */
  source: readonly [RegExp, RegExp];
  translation: readonly [RegExp, RegExp];
}

/** How a rate moved, in the clause of its number. */
export const DIRECTION: Choice = {
  source: [
    /\b(?:up|increas(?:e|es|ed|ing)|gr[eo]w(?:s|n|th|ing)?|r[io]se(?:n)?|improve(?:d|ment)|expan(?:ded|sion)|climbed|gained|accelerat(?:ed|ing) to)\b/i,
    /\b(?:down|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|f[ea]ll(?:en|s)?|dropp?(?:ed)?|reduc(?:ed|tion)|less(?! than)|contracted|contraction|shr[au]nk)\b/i,
  ],
  translation: [
    /增長|增长|成長|成长|上升|上漲|上涨|提高|提升|增加|增幅|年增(?!減|减)|季增(?!減|减)|攀升|증가|성장|상승|확대|増加|増収|増益/,
    /下降|下滑|減少|减少|降低|衰退|下跌|年減|季減|跌幅|降幅|萎縮|萎缩|감소|하락|축소|低下|減収|減益/,
  ],
};

/** What was done to guidance. */
export const VERB: Choice = {
  source: [
    /\b(?:rais(?:e|es|ed|ing)|increas(?:e|ed|ing))\b[^.;]{0,40}\b(?:guidance|guide|outlook|forecast|range|expectations?)\b/i,
    /\b(?:lower(?:ed|ing)?|reduc(?:e|ed|ing)|cut(?:ting)?)\b[^.;]{0,40}\b(?:guidance|guide|outlook|forecast|range|expectations?)\b/i,
  ],
  translation: [
    /上調|上调|上修|調高|调高|調升|상향|引き上げ|上方修正/,
    /下調|下调|下修|調低|调低|調降|하향|引き下げ|下方修正/,
  ],
};

/** How a result stands to what was expected. */
export const COMPARISON: Choice = {
  source: [
    /\b(?:above|exceed(?:s|ed|ing)?|beat(?:ing)?|ahead of|better than)\b[^.;]{0,40}\b(?:guidance|guide|outlook|expectations?|range|consensus)\b/i,
    /\b(?:below|miss(?:ed|ing)?|short of|worse than)\b[^.;]{0,40}\b(?:guidance|guide|outlook|expectations?|range|consensus)\b/i,
  ],
  translation: [
    /高於|高于|超過|超过|超出|超越|優於|优于|好於|好于|상회|초과|웃돌|上回/,
    /低於|低于|未達|未达|不及|遜於|逊于|하회|밑돌|下回/,
  ],
};

/** Growth against last year, or against the quarter before. */
export const GROWTH: Choice = {
  source: [
    /\byear-? ?(?:over|on)[- ]year\b|\byear[- ]ago\b|\b(?:last|prior|previous) (?:fiscal )?year|\bsame (?:period|quarter)|\bY[o/]?Y\b/i,
    /\bquarter-? ?(?:over|on)[- ]quarter\b|\bsequential(?:ly)?\b|\b(?:last|prior|previous) quarter|\bQ[o/]?Q\b/i,
  ],
  translation: [
    /年增|年減|年成長|同比|較去年同期|较去年同期|比去年同期|與去年同期|與上年同期|逐年|年比|전년|지난해|작년|前年同期|年对年|年減/,
    /季增|季減|環比|环比|較上季|较上季|比上季|季比|上一季|前一季|전 ?분기|前四半期|逐季/,
  ],
};

/** A bound: what a number is at least, or at most. */
export const BOUND: Choice = {
  source: [
    /\b(?:more than|over|above|at least|north of|exceed(?:s|ed|ing)?|greater than)\s*$/i,
    /\b(?:less than|under|below|at most|fewer than|no more than|up to)\s*$/i,
  ],
  translation: [
    /(?:超過|超过|逾|高於|高于|多於|多于|至少|大於|大于)\s*$/,
    /(?:不到|不足|少於|少于|低於|低于|小於|小于|至多|最多)\s*$/,
  ],
};

/** The quarters of a year, as both sides write them; the index is the quarter less one. */
export const QUARTERS: readonly RegExp[] = [
  ['first', '一', '1'],
  ['second', '二', '2'],
  ['third', '三', '3'],
  ['fourth', '四', '4'],
].map(
  ([word, han, digit]) =>
    new RegExp(
      `\\b${word}[- ](?:fiscal )?quarter|\\bQ${digit}\\b|\\b${digit}Q|(?<![上前下同每這这任單单\\d])第?[${han}${digit}] ?(?:個|个)?(?:財|财)?季(?!增|減|减)|第[${han}${digit}]四半期|(?<!\\d)${digit} ?분기`,
      'i',
    ),
);

/** A whole year against a quarter, as the time that something is said of. */
export const SPAN: Choice = {
  source: [
    /\b(?:full[- ]year|fiscal year|for the year|annual(?:ly)?|this year|full fiscal)\b|\bFY\d/i,
    /\bquarters?(?:ly)?\b|\bQ[1-4]\b/i,
  ],
  translation: [/全年|年度|財年|财年|今年|本年|연간|회계연도|通期/, /季|분기|四半期|Q[1-4]/],
};

const GAAP_ZH =
  '(?:(?:美國|美国)?(?:一般|通用)?公認(?:會計)?(?:原則|準則)?(?:會計)?(?:準則|原則)|(?:美国)?(?:一般|通用)?公认会计(?:原则|准则)|(?:美国)?通用会计准则|GAAP)';
const NOT_ZH = String.raw`(?:非|Non-?\s?|(?<!대)비-?\s?(?:\(非\))?|不按|不以)\s?(?:美國|美国)?`;

/** Results by the rules, and adjusted ones. */
export const BASIS: Choice = {
  source: [/(?<!non-?\s?)\bGAAP\b/i, /\bnon-?\s?GAAP\b/i],
  translation: [new RegExp(`(?<!${NOT_ZH})${GAAP_ZH}`, 'i'), new RegExp(NOT_ZH + GAAP_ZH, 'i')],
};

/** People, of whom a translation may say 人. */
export const PEOPLE =
  /\b(?:people|persons?|employees?|users?|customers?|workers?|members?|attend(?:ees|ance|ed)|team|heads?|headcount|patients?|students?|subscribers?|developers?|staff|participants?|reps?|guests?|consumers?|clients?|engineers?|drivers?|partners?|buyers?|sellers?|viewers?|players?|men|women|kids|children|adults|individuals?|lives|population|hires?|hired|roles|professionals|shareholders|investors|seats|visitors|households|analysts?|colleagues|folks|humans?|teens|providers?|physicians|doctors|associates|advisors?|agents?|sellers)\b/i;
