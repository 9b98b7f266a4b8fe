import type { Kind, Verb } from '../metrics/types.ts';
import type { LanguageMode } from '../page/languages.ts';
import type { Doubt } from '../transcript/doubts.ts';
import type { Role, Section } from '../transcript/types.ts';

/** Everything the panel says, in one language. A new language is a file with this shape. */
export interface Messages {
  /** BCP 47 tag for the panel's `lang` and for `Intl`. */
  locale: string;
  title: (company: string | null, quarter: string | null) => string;
  quarter: (fiscalYear: number, quarter: number) => string;
  close: string;
  collapse: string;
  expand: string;
  resize: string;
  /** The panel's views, read aloud; their names are `figures`, `speakers` and so on. */
  views: string;
  figures: string;
  /** The groups of the figures' view. */
  groups: Record<'headline' | 'guidance' | 'growth' | 'profitability' | 'cash' | 'other' | 'others', string>;
  /** Whose figure it is where it is not the company's. */
  voices: Record<'analyst' | 'customer', (name: string) => string>;
  /** One of the places that say the same. */
  mention: (number: number, of: number) => string;
  /** The way to the words that set the basis. */
  basisSaid: (basis: string) => string;
  noFigures: string;
  jumpToFigure: string;
  kinds: Record<Exclude<Kind, 'actual'>, string>;
  against: Record<'year' | 'quarter' | 'guidance', string>;
  /** The middle of a guided range. */
  midpoint: (value: string) => string;
  /** What guidance was before. */
  prior: (value: string) => string;
  verbs: Record<Verb, string>;
  /** What the call says twice: the names of the two marks, and the sentence behind them. */
  audit: { holds: string; misses: string; says: (computation: string, stated: string) => string };
  speakers: string;
  roles: Record<Role, string>;
  sections: Record<Section, string>;
  turns: string;
  turnsOf: (name: string) => string;
  turn: (number: number, section: string, start: string) => string;
  turnOf: (number: number, count: number) => string;
  previousTurn: string;
  nextTurn: string;
  unnamed: string;
  languages: string;
  modes: Record<LanguageMode, string>;
  nothingFound: string;
  failed: string;
  doubts: Record<Exclude<Doubt, 'cut'>, string>;
  cut: (turns: number, exchanges: number) => string;
  paged: (page: number, of: number) => string;
  wholePage: string;
}
