/** What speaks for an earnings call, each counted once however often it is said. */
const PHRASES = [
  /[([](?:operator|audio) instructions?[)\]]|操作員(?:指示|說明|指令)|接线员指示/i,
  /\bwelcome to .{0,90}\b(?:call|conference|webcast|results|earnings)\b/i,
  /\byour (?:line|microphone) is (?:now )?(?:open|live|unmuted)|\b(?:first|next|last|final) question (?:today )?(?:comes|is coming|is|will come|now comes) /i,
  /\b(?:turn|hand|pass|send) (?:it|(?:the|this|today's) (?:call|conference|floor|program|meeting)|things|you) (?:back )?(?:over )?to\b/i,
  /\bquestion[- ]and[- ]answer (?:session|portion)|\bQ&A session|\bopen (?:the|up the) (?:call|line|lines|floor)\b/i,
  /\bforward[- ]looking (?:statements?|information)|前瞻性(?:陳述|陈述|声明|聲明)/i,
  /\bthank(?:s| you)(?:,? [a-z]+,?)? for (?:standing by|joining)|\b(?:conclude|concludes|end) (?:today's|our|the|this) .{0,40}\b(?:call|conference|program|session)\b/i,
  /\bfor (?:taking|the|my) (?:(?:the|my|our) )?questions?\b|\b(?:two|three|a couple of) (?:quick )?questions\b/i,
  /\b(?:fiscal|first|second|third|fourth)[- ](?:year|quarter)\b|\bq[1-4]\b|第[一二三四1-4]季/i,
];

/** The page says that it is about a call. */
const CALL =
  /\bearnings (?:conference )?calls?\b|\b(?:conference|results|investor) calls?\b|\banalyst Q&A\b|\bearnings (?:webcast|release conference)\b|法[說说][會会]|(?:電話|电话)[會会][議议]?|[業业][績绩](?:說明|说明)?[會会]/i;

/** A line that is a label, or opens with one. */
const OPERATOR =
  /^(?:conference )?(?:operator|coordinator|moderator)(?:\s*[:：]|$)|^(?:操作員|操作员|接線員|接线员|主持人)(?:[:：]|$)/i;
const ROLE =
  /^\p{Lu}[^.?!:]{2,50} ?(?:-|--|–|—|:) (?:.{0,90}\b(?:analyst|officer|president|director|chair\w*|relations|c[efo]o|head)\b.{0,60})$|^(?:speaker \d+|spk\d+)\b/iu;

/** A line that opens with somebody's name or is one, as in many other pages. */
const NAMED = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})(?:, [^:.]{2,40})?([:：]|$)/u;

/** Longer texts are no labels, and the head of a paragraph says enough. */
const LONGEST = 400;
const ENOUGH_PHRASES = 3;
const ENOUGH_ROLES = 3;
/** Names make a call only when several come back, and the page says at its top that it is about one. */
const ENOUGH_NAMES = 3;
/** Rows of a financial table come back like names; without a colon behind them, they must talk more like a call. */
const MANY_PHRASES = 5;
const TOP = 4_000;
/** Pages that say nothing of a call in this many characters are left alone. */
const PATIENCE = 60_000;
/** ... and no page is looked at for longer than this. */
const LIMIT = 400_000;

/**
 * Whether a page holds the transcript of a call. Takes its title and its lines or text nodes in page order,
 * and reads no further than it must. Words alone do not make a transcript: somebody must be labelled as a
 * speaker, and people must talk as on a call.
 */
export function isTranscript(title: string, lines: Iterable<string>): boolean {
  let said = CALL.test(title);
  let seen = 0;
  let operators = 0;
  let isHeaded = said;
  const roles = new Set<string>();
  const names = new Map<string, number>();
  let returning = 0;
  let bare = 0;
  const phrases = new Set<RegExp>();
  for (const raw of lines) {
    seen += raw.length;
    const line = raw.trim().slice(0, LONGEST);
    if (line === '') continue;
    said ||= CALL.test(line);
    isHeaded ||= said && seen < TOP;
    const [, name, colon] = NAMED.exec(line) ?? [];
    if (name) {
      names.set(name, (names.get(name) ?? 0) + 1);
      if (names.get(name) === 2 && colon) returning++;
      else if (names.get(name) === 2) bare++;
    }
    if (OPERATOR.test(line)) operators++;
    else if (ROLE.test(line)) roles.add(line);
    for (const phrase of PHRASES) if (!phrases.has(phrase) && phrase.test(line)) phrases.add(phrase);
    const labelled = operators > 0 || roles.size >= ENOUGH_ROLES || (isHeaded && returning >= ENOUGH_NAMES);
    if (said && labelled && phrases.size >= ENOUGH_PHRASES) return true;
    if (isHeaded && returning + bare >= ENOUGH_NAMES && phrases.size >= MANY_PHRASES) return true;
    if (seen > LIMIT || (seen > PATIENCE && !said && !labelled)) return false;
  }
  return false;
}

/** Elements whose text nobody reads. */
export const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/**
 * The text nodes of a document, each split at its line breaks: what `isTranscript` wants of a page. Text in elements
 * that are not wanted is left out.
 */
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
