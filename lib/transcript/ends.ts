import type { Taken } from './outline.ts';
import { endsSentence } from './stops.ts';
import type { Exchange, Segment, Turn } from './types.ts';

/** How calls end. */
const SIGN_OFF =
  /\bsign-?off\b|\b(?:concludes?|end of|conclusion of) (?:today's|today’s|our|the|this)\b|\byou may (?:all )?(?:now )?disconnect|\b(?:goodbye|bye[- ]?bye)\b|\bhave a (?:great|good|nice|wonderful|pleasant)\b|\b(?:call|conference|webcast|meeting) (?:has|is) (?:now |hereby )?(?:ended|closed|concluded|over)\b|\bhang up\b|\bthank(?:s| you)[^.]{0,30} for (?:joining|participating|attending|your (?:participation|time|attendance))|再[见見會会]|[会會][议議]?[^。]{0,8}到此[结結]束|[議会]を終了|마치겠습니다|마칩니다/i;

/** Words that end a call for everybody: lines are closed. */
const FAREWELL =
  /\b(?:concludes?|end of|conclusion of) (?:today's|today’s|our|the|this)\b(?!.{0,40}(?:question|Q&A|remarks|portion)).{0,60}\b(?:call|conference|webcast)\b|\bmay (?:all )?(?:now )?disconnect\b|\bdisconnect your|(?:会议|會議|[说說]明[会會]|法[说說][会會])[^。]{0,8}[结結]束(?![后後之时時])|(?:説明会|会議)を終了|(?:콜|회의?|발표)[를을]? ?(?:모두 )?마치겠/i;

/** Whether somebody closes the call. */
export const isFarewell = (text: string): boolean => FAREWELL.test(text);

/** What stands where a text was cut: an offer to read the rest. */
const WALL =
  /\b(?:subscribe|subscription|sign (?:in|up)|log ?in|register|unlock|premium|upgrade|members?|trial|account|exclusive for)\b.{0,80}\b(?:continue|read|view|access|rest|full|keep|unlock|subscribers?)\b|\b(?:continue|keep|to) (?:read|view)(?:ing)?\b.{0,80}\b(?:subscri|sign|log ?in|regist|account|member|trial)|(?:登入|登录|註冊|注册|訂閱|订阅|付費|付费|會員|会员|解鎖|解锁).{0,20}(?:全文|完整|閱讀|阅读|繼續|继续|查看)|(?:続き|全文).{0,20}(?:会員|登録|ログイン)/i;
/** Such an offer is short. */
const LONGEST_OFFER = 200;
const isOffer = (text: string): boolean => text.length <= LONGEST_OFFER && WALL.test(text);

/** More than this share of a call after its last words is no appendix: somebody's label was missed. */
const LARGEST_APPENDIX = 0.1;

/** The last turn's segments up to the call's last words, or to where the text was cut: what follows is the site's. */
export function untilEnd(segments: Segment[], total: number): Segment[] {
  const farewell = segments.findLastIndex(({ text }) => SIGN_OFF.test(text)) + 1;
  const offer = segments.findIndex(({ text }) => isOffer(text));
  const end = farewell || (offer > 0 ? offer : segments.length);
  const isAppendix = lengthOf(segments.slice(end)) <= total * LARGEST_APPENDIX;
  return isAppendix ? segments.slice(0, end) : segments;
}

/** Length of texts, in characters. */
export const lengthOf = (texts: readonly { text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0);

/** "[Operator Closing Remarks]": what the transcriber left out. */
const NOTE = /^[([][^()[\]]*[)\]]$/;
/** How far behind the last speech the offer stands, in rows, and how many turns a farewell takes. */
const NEARBY = 12;
const FAREWELL_TURNS = 3;

/**
 * Whether a text that names its speakers stops before the call does: nobody says goodbye, and either the page offers the rest for money, or
 * the last words are no sentence's end, or analysts are listed of whom none has spoken. `after` are the texts behind
 * the last speech.
 */
export function isCutShort(
  turns: readonly Turn[],
  outline: readonly Taken[],
  exchanges: readonly Exchange[],
  after: readonly string[],
): boolean {
  const last = turns
    .slice(-FAREWELL_TURNS)
    .flatMap(({ segments }) => segments.slice(-FAREWELL_TURNS))
    .filter(({ text }) => !NOTE.test(text));
  if (last.some(({ text }) => SIGN_OFF.test(text))) return false;
  const listsAnalysts = outline.some(
    (taken) => taken.as === 'entries' && taken.list === 'analysts' && taken.entries.length > 0,
  );
  return (
    (listsAnalysts && exchanges.length === 0) ||
    !endsSentence(last.at(-1)?.text ?? '') ||
    after.slice(0, NEARBY).some(isOffer)
  );
}
