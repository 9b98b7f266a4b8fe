import { AMOUNT, type Amount, amountOf } from './amounts.ts';
import type { Pattern, Words } from './words.ts';

/** One of the things that a segment must hold all of. */
export interface Term {
  /** Any of them will do. */
  patterns: readonly Pattern[];
  /** What the term is worth, where it is a number. */
  amount: Omit<Amount, 'patterns'> | null;
  /** Whether it is the name of a metric, which is looked for under its other names too. */
  isMetric: boolean;
}

/** What the background answers to a query: its bundle has the vocabulary, and a page pays for none of it. */
export interface Asked {
  terms: Term[];
  /** The pairs of characters that they were folded by, see `createFold`. */
  scripts: string;
}

interface Token {
  text: string;
  /** A phrase is open until its second quote is typed: its last word may go on. */
  kind: 'word' | 'number' | 'phrase' | 'open';
}

const TOKEN = new RegExp(`"(?<phrase>[^"]*)(?<end>"?)|(?<number>${AMOUNT.source})|[^\\s"]+`, 'g');
/** Names have so many words at most. */
const LONGEST_NAME = 12;
/** One Latin letter begins a tenth of all words: nobody wants to see them. */
const TOO_SHORT = /^[a-z]?$/;

function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(TOKEN)].flatMap(({ 0: text, groups }): Token[] => {
    const phrase = groups?.phrase?.trim();
    if (phrase !== undefined)
      return phrase === '' ? [] : [{ text: phrase, kind: groups?.end ? 'phrase' : 'open' }];
    return [{ text, kind: groups?.number === undefined ? 'word' : 'number' }];
  });
}

/**
 * What a query asks for: each metric that it names, under all its names; each number, however it is written; each
 * "quoted phrase" as it is; and the beginning of each other word. Empty where there is nothing to look for yet.
 */
export function readQuery(query: string, { fold, namesOf }: Words): Term[] {
  const tokens = tokensOf(fold(query).text);
  if (tokens.length === 1 && TOO_SHORT.test(tokens[0]?.text ?? '')) return [];
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; ) {
    const name = nameAt(tokens, i, namesOf);
    if (name) {
      terms.push({ patterns: name.patterns, amount: null, isMetric: true });
      i += name.length;
    } else {
      const token = tokens[i++];
      if (token) terms.push(termOf(token));
    }
  }
  return terms;
}

function nameAt(
  tokens: readonly Token[],
  start: number,
  namesOf: Words['namesOf'],
): { patterns: Pattern[]; length: number } | null {
  const end = tokens.findIndex(({ kind }, i) => i >= start && kind !== 'word' && kind !== 'number');
  const most = Math.min(LONGEST_NAME, (end < 0 ? tokens.length : end) - start);
  for (let length = most; length > 0; length--) {
    const name = tokens.slice(start, start + length).map(({ text }) => text);
    const patterns = namesOf(name.join(' '));
    if (patterns) return { patterns, length };
  }
  return null;
}

function termOf({ text, kind }: Token): Term {
  const amount = kind === 'number' ? amountOf(text) : null;
  if (!amount) return { patterns: [{ text, isWhole: kind === 'phrase' }], amount: null, isMetric: false };
  const { patterns, ...rest } = amount;
  return { patterns, amount: rest, isMetric: false };
}
