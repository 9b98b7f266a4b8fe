const SUBJECT_END =
  /(?<!\w)(?:represent(?:s|ed|ing)?|account(?:s|ed|ing)? for|compris(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|made up|makes up|make up|constitut(?:e|es|ed)|was|were|is|are|to)(?: (?:about|approximately|over|nearly|almost|roughly|up|down|an?|just|more|less|than|under|now|only))* ?$/i;
const WHOLE =
  /^ of (?:all (?:of )?)?(?:(?:our|the|its|total|company|consolidated|overall|net|annual|quarterly|this)(?!\w) ?)*((?:[A-Za-z&’'-]+ ){0,2}?(?:revenues?|sales|business|RPO|customers?|portfolio|bookings|ARR|orders|mix|volumes?|loans|deposits|premiums|spend|expenses|stores|restaurants|users|base|backlog|production|EBITDA|income|profit|leases|rent|debt|assets|receivables|obligations))(?!\w)/i;
const REVENUE = /^(?:revenues?|sales|business|net sales|net revenues?|revenue mix|sales mix)$/i;

/** A share of something, said as "75% of our revenue". */
export interface Share {
  /** What it is a share of, as written. */
  whole: string;
  isRevenue: boolean;
  /** What makes it up, as written, null where it is not said before the figure. */
  part: string | null;
}

/**
 * Reads what a percentage is a share of; `before` is the sentence up to it, `after` from its end. Out: null where
 * it is none.
 */
export function readShare(before: string, after: string): Share | null {
  const whole = WHOLE.exec(after)?.[1]?.trim();
  if (whole === undefined) return null;
  const subject = SUBJECT_END.exec(before);
  const part = subject === null ? null : subjectOf(before.slice(0, subject.index));
  return { whole, isRevenue: REVENUE.test(whole), part };
}

const LEAD =
  /^(?:and|but|so|now|also|as|with|while|where|which|that|today|currently|in total|overall|additionally|importantly|meanwhile|in fact),? /i;
const RELATIVE = /(?:,? (?:which|that|who|and)(?: also| now)*|,) *$/i;
const NOUNS =
  /(?:^|[,;] |(?<!\w)(?:and|in|while|with|that|from|for|of|by|at) )((?:the |our |this |that |these |those )?(?:[A-Za-z][\w&’'$+/.-]* ){0,4}[A-Za-z][\w&’'$+/.-]*)$/;
const NO_SUBJECT =
  /^(?:we|it|they|which|that|this|there|he|she|you|i|and|these|those|also|quarter|year|today|total)$/i;

/** The noun phrase that a text ends with, without what leads up to it; null where there is none. */
export function subjectOf(text: string): string | null {
  const end = text.slice(-120).replace(RELATIVE, '').trimEnd();
  const nouns = NOUNS.exec(end)?.[1]
    ?.replace(LEAD, '')
    .replace(/^(?:the|our|its) /i, '')
    .trim();
  return nouns === undefined || nouns === '' || NO_SUBJECT.test(nouns) ? null : nouns;
}
