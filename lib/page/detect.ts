const OUTLOOK = /\bforward[- ]looking\b|前瞻|見通し|예측/i;
const RESULTS =
  /\b(?:we|our)\b.{0,160}\b(?:revenue|sales|earnings|margins?|EBITDA|guidance|cash flow|income|backlog|dividend|leverage)\b|\b(?:revenues?|sales|margins?|EBITDA|profit|income|earnings)\b.{0,40}\b(?:was|were|came|grew|rose|fell)\b|[营營]收|收入|毛利|利益|매출/i;
/** How people talk on a call, and what companies talk about. Each counts once, however often it is heard. */
const SIGNS = [
  OUTLOOK,
  RESULTS,
  /\b(?:first|second|third|fourth|fiscal)[- ](?:quarter|half|year)\b|\bq[1-4]\b|[一二三四1-4](?:四|[财財])?[季半]|[1-4]분기/i,
  /\b(?:investor relations|SEC|10-[KQ]|our website|webcast|non-GAAP|slides?|(?:with|joining) me)\b|[關关][係系]/i,
  /\boperator instructions?[)\]]|\blisten-only\b|\bstanding by\b|\bpress(?:ing)? (?:star|\*)|\b(?:being|is) recorded\b/i,
  /\bline is (?:now )?open\b|\b(?:first|next|last) question (?:comes|is|will)\b|[問问][題题][来來]自|다음 질문/i,
  /\b(?:turn|hand|pass) (?:it|(?:the|this|today's) (?:call|conference|floor)|things|you|over) (?:back )?(?:over )?to\b|有[請请]/i,
  /\bquestion.and.answer\b|\bQ&A\b|\btake (?:\w+ )?questions\b|\bopen .{0,20}\b(?:questions|lines?|floor)\b|[問问提][答問问]|質疑|질의/i,
  /\bthank(?:s| you).{0,12} for (?:standing by|joining)\b|\b(?:concludes?|ends?) (?:today's|our|the|this)\b|感[謝谢]|参加|お忙し|참석/i,
  /\bfor (?:taking|the|my) (?:\w+ )?questions?\b|\b(?:two|three) (?:quick )?(?:questions|ones)\b|\b(?:one|two) from me\b|\bcongrat|[兩两二][個个][問问]|恭喜|[2２二]点|두 가지/i,
];
/** What a form leaves to be filled in, and what a pay-wall hides. */
const GAP = /\[[^\]]*\b(?:name|company|X+)\]|\$X|\bX+%|_{3}/i;

/** A title that names an event of this kind. Plurals are lists of them. */
const EVENT =
  /\b(?:earnings|results|investor|analyst|shareholder|conference|update|M&A) (?:conference )?call\b(?! transcripts)|\bearnings (?:announcement|transcript)\b|\bconcall\b|\bpresents? at\b|\bfireside\b|\b(?:investor|analyst|markets|R&D) day\b|\bresults?\b.*\b(?:presentation|webcast|Q&A|transcript)|\bconference\b.*\b(?:transcript|20\d\d)\b|\b(?:transcript|20\d\d)\b.*\bconference\b|法[說说][會会]|[說说説]明[會会]|[電电][話话][會会]|[業业][績绩][會会]|解[讀读].{0,6}[財财][報报]|컨퍼런스콜|실적발표/i;
/** What pages with a title of another kind say above the talk. */
const VERBATIM = /書き起こし|逐字稿|[实實][录錄]|녹취/;
/** The same, said by whoever opens the call. */
const WELCOME = /\b(?:welcome|this is|joined) [^.]{0,90}\b(?:call|conference|results|earnings)\b/i;
/** A title that names something else: what is about calls, and talk of other kinds. */
const GENRE =
  /\b(?:how to|guide|template|sample|essay|lesson|lecture|panel|comedy|thread|forum|podcast|episode|explained|notes (?:from|on)|Q&A with|questions for|press conference|media .*conference|(?<!earnings )interview|(?<!fireside )chat)\b/i;
/** Headings that transcripts have; nothing else has the first. */
const PART =
  /^(?:(company|corporate|conference call)|call|executives|presentation|prepared remarks|questions? (?:and|&) answers?|question-and-answer session)(?: participants)?:?$/i;

/** What may stand in front of a label: a bullet, a number, a picture, a time. */
const MARK =
  /^(?:[#>•-]+|\d{1,3}[.)]|\p{Extended_Pictographic}\ufe0f?|[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?)\s+/u;
/** A line that is a label, or opens with one. Operators lead calls alone, moderators all kinds of talk. */
const OPERATOR =
  /^\**(?:(?:conference |call )?operator|conférencier|opérat(?:eur|rice)|.{0,4}(?:操作|接[線线])[員员])\**(?=\s*(?:[:：]|$)|\s+[([]?\d)/i;
const UNNAMED =
  /^\**(?:coordinator|moderator|host|presenter|speaker \d+|spk ?\d+|un(?:identified|known) [a-z ]+)\**(?=\s*(?:[:：]|$)|\s+[([]?\d)/i;
const NAMED =
  /^\**(?:[QA] ?(?:[-–]|: ?[[(]) ?)?([A-ZÀ-Ž][^\s,:：;!?()]*(?: (?:[A-ZÀ-Ž][^\s,:：;!?()]*|[a-z]{2,3})){1,4})(?:(?:,| ?[-–—]{1,2}| [|/·•]) ?[^:：?!]{2,110}| \([^)]{2,60}\))?\**\s*(?=[:：]|$)/;
const EAST_ASIAN = /^([\p{L}\d·・‧ ]{2,20}?)氏?(?:（[^）]{2,12}）)?(?: - .{2,40}$|\s*(?=[:：]|$))/u;
/** People say "I" and "you"; a quotation is somebody else's. */
const SPOKEN =
  /^(?!["“「]).*(?:\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]our?|[Tt]hanks?|Hi|Good morning|question (?:comes|is) from)\b|[我们們您谢謝请請]|大家|です|ます|ました|저희|니다|니까)/;

/** Longer texts are no labels, longer lines no titles; and the head of a paragraph or of a title says enough. */
const LONGEST = 400;
const LONGEST_TITLE = 160;
/** A speech starts within so many lines of its label: titles, firms and times stand between. */
const NEAR = 4;
/** What follows a label by more characters than these is listened to no longer. */
const BREATH = 4_000;
/** Less talk is a quotation or a sample; and so are fewer turns, unless people speak at length or in its parts. */
const LITTLE_TALK = 800;
const FEW_TURNS = 8;
const LONG_TURN = 300;
/** Longer lines, spoken, say "I" or "you" nearly always. */
const LONG_SENTENCE = 80;
/** So many turns need to say less of what they are. */
const MANY_TURNS = 20;
/** A Chinese or Japanese sentence has a third of the characters. */
const DENSITY = 3;
/** Pages without turns in this many characters are left alone, those that name an event in three times as many. */
const PATIENCE = 40_000;
/** ... and no page is looked at for longer than this. */
const LIMIT = 300_000;

/**
 * Whether a text holds the transcript of a call, or of a company's talk with investors. Takes its title, empty for
 * plain text, and its lines in order, and reads no further than it must. Words alone do not make a transcript:
 * labelled people must speak by turns, as on a call, of a company's business; and the title, the welcome or
 * an operator must say that it is one.
 */
export function isTranscript(title: string, lines: Iterable<string>): boolean {
  const titles = title.slice(0, 3 * LONGEST);
  let isEvent = EVENT.test(titles);
  const isOther = GENRE.test(titles);
  const heard = new Set<RegExp>();
  const people = new Set<string>();
  let [turns, longTurns, reports, operators, parts, gaps] = [0, 0, 0, 0, 0, 0];
  let [talk, seen, near, breath] = [0, 0, 0, 0];
  let label = '';

  const isEnough = (): boolean => {
    const isMany = turns >= MANY_TURNS;
    const business = Number(heard.has(OUTLOOK)) + Number(heard.has(RESULTS));
    const score = heard.size + Math.min(parts, 1) - 2 * gaps - (isOther ? 6 : 0);
    const wanted = (isMany ? 4 : 5) - Number(operators > 1) + Number(business === 0);
    if (talk < LITTLE_TALK || score < wanted || (business === 0 && operators === 0)) return false;
    if (reports > turns) return false;
    if (turns < FEW_TURNS && (turns < 2 || (parts === 0 && longTurns < 2))) return false;
    if (operators > 0) return isEvent || (score >= 7 && (isMany || business > 1));
    return isEvent && !isOther && (turns - people.size > 2 || score >= 7);
  };

  for (const raw of lines) {
    seen += Math.min(raw.length, BREATH);
    if (seen > LIMIT || (seen > PATIENCE * (isEvent ? 3 : 1) && turns < 3)) return false;
    let line = raw.trim().slice(0, LONGEST).replace(MARK, '');
    if (line === '') continue;
    // A text has no title: any line above the talk may be one.
    if (!isEvent && turns < 3 && line.length < LONGEST_TITLE)
      isEvent =
        EVENT.test(line) && (title === '' ? !SPOKEN.test(line) || VERBATIM.test(line) : VERBATIM.test(line));
    const part = PART.exec(line);
    if (part) parts++;
    if (part?.[1]) isEvent = true;

    const isEastAsian = line > '\u2e80';
    const operator = OPERATOR.exec(line);
    const found =
      operator ?? UNNAMED.exec(line) ?? NAMED.exec(line) ?? (isEastAsian ? EAST_ASIAN.exec(line) : null);
    if (found) {
      if (isEnough()) return true;
      label = operator ? 'operator' : (found[1] ?? found[0]);
      near = NEAR;
      breath = BREATH;
      line = line.slice(found[0].length).replace(/^[\s:：*]+/, '');
    }
    if (breath <= 0 || line === '') continue;
    breath -= line.length;
    if (near > 0) {
      // What nobody speaks below was a heading; or somebody tells what people said, as summaries do.
      if (!SPOKEN.test(line)) {
        if (near === NEAR && line.length > LONG_SENTENCE) reports++;
        if (--near === 0) breath = 0;
        continue;
      }
      near = 0;
      turns++;
      if (line.length >= LONG_TURN) longTurns++;
      people.add(label);
      if (label === 'operator') operators++;
    }
    talk += line.length * (isEastAsian ? DENSITY : 1);
    isEvent ||= WELCOME.test(line);
    if (GAP.test(line)) gaps++;
    for (const sign of SIGNS) if (!heard.has(sign) && sign.test(line)) heard.add(sign);
  }
  return isEnough();
}

/** Whether a page in the browser holds the transcript of a call; text in elements that are not wanted is left out. */
export const isTranscriptPage = (
  document: Document,
  isWanted: (parent: Element) => boolean = () => true,
): boolean => isTranscript(titleOf(document), documentLines(document, isWanted));

/** A site may give all its pages its own name for a title; theirs is the first heading then. */
export const titleOf = (document: Document): string =>
  [document.title, ...Array.from(document.querySelectorAll('h1'), (h1) => h1.textContent)]
    .map((title) => title.trim().slice(0, LONGEST))
    .join('\n')
    .trim();

/** Elements whose text nobody reads. */
export const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** The text nodes of a document, each split at its line breaks. */
export function* documentLines(
  document: Document,
  isWanted: (parent: Element) => boolean = () => true,
): Generator<string> {
  if (!document.body) return;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || SILENT.has(parent.tagName) || !isWanted(parent)) continue;
    yield* (node as Text).data.split('\n');
  }
}
