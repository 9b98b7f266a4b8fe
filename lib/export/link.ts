import { addressOf } from './address.ts';
import type { Place, Source } from './types.ts';

/** Longest sentence that a link holds in full, in characters; of longer ones it names both ends. */
const LONGEST = 100;
/** Words at each end of a longer sentence. */
const END_WORDS = 6;
/** Words before and after a sentence that others read like, one try after the other. */
const CONTEXT_WORDS = [4, 8, 16];

/** Words as browsers see them: a match begins and ends where a word does. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

interface Word {
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...segmenter.segment(text)].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

/** Scripts without spaces: browsers do not agree where their words end, but all see an end at other signs. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const isUnspaced = (text: string, at: number): boolean =>
  UNSPACED.test(text[at - 1] ?? '') && UNSPACED.test(text[at] ?? '');

function headOf(text: string, words: number): string {
  let end = wordsOf(text)[words - 1]?.end ?? text.length;
  while (isUnspaced(text, end)) end++;
  return text.slice(0, end);
}

function tailOf(text: string, words: number): string {
  let start = wordsOf(text).at(-words)?.start ?? 0;
  while (isUnspaced(text, start)) start--;
  return text.slice(start);
}

/** Texts as they are compared: case and white space make no difference to browsers. */
const folded = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

/** Percent-encodes all that has a meaning in a text directive, and what Markdown or a bare link would trip over. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What a text directive says: `text=[prefix-,]start[,end][,-suffix]`. */
interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(start),
    end && encoded(end),
    suffix && `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/** A sentence as the start and end of a directive. A match that is given in full cannot run over a line break. */
function endsOf(sentence: string): Pick<Directive, 'start' | 'end'> {
  const lines = sentence.split('\n');
  if (lines.length === 1 && sentence.length <= LONGEST) return { start: sentence, end: '' };
  const start = headOf(lines[0] ?? '', END_WORDS);
  const end = tailOf(lines.at(-1) ?? '', END_WORDS);
  return start.length + end.length < sentence.length ? { start, end } : { start: sentence, end: '' };
}

/** The text directive that finds a place in a page, first of all places that read the same; null for none. */
export function directiveOf(blocks: readonly string[], { block, start, end }: Place): string | null {
  const sentence = blocks[block]?.slice(start, end).trim() ?? '';
  if (wordsOf(sentence).length === 0) return null;
  const before = [...blocks.slice(0, block), (blocks[block] ?? '').slice(0, start)].join('\n').trimEnd();
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  const page = folded(blocks.join('\n'));
  const at = folded(before).length;
  const ends = endsOf(sentence);
  for (const words of [0, ...CONTEXT_WORDS]) {
    const prefix = words === 0 ? '' : tailOf(lineBefore, words);
    const isFirst = page.indexOf(folded(prefix + ends.start)) === at - folded(prefix).length;
    if (isFirst) return written({ ...ends, prefix, suffix: '' });
  }
  const after = [(blocks[block] ?? '').slice(end), ...blocks.slice(block + 1)].join('\n').trimStart();
  const suffix = headOf(after.split('\n')[0] ?? '', END_WORDS);
  return written({ ...ends, prefix: tailOf(lineBefore, END_WORDS), suffix });
}

/** The link that opens a source at a sentence; to the page alone where the place is not known, null without a page. */
export function linkOf(source: Pick<Source, 'url' | 'blocks'>, place: Place | null): string | null {
  const address = addressOf(source.url);
  if (address === null) return null;
  const directive = place && directiveOf(source.blocks, place);
  if (!directive) return address;
  return `${address}${address.includes('#') ? '' : '#'}${directive}`;
}
