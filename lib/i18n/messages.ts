import type { ColumnId, Format, Scale } from '../export/types.ts';
import type { Kind, Verb } from '../metrics/types.ts';
import type { LanguageMode } from '../page/languages.ts';
import type { Command } from '../platform/messages.ts';
import type { COLOURS, SHEETS, SIDES, THEMES } from '../platform/settings.ts';
import type { Doubt } from '../transcript/doubts.ts';
import type { Role, Section } from '../transcript/types.ts';
import type { Obstacle } from '../translation/port.ts';
import type { CheckReason } from '../translation/types.ts';

/** Everything the panel says, in one language. A new language is a file with this shape. */
export interface Messages {
  /** BCP 47 tag for the panel's `lang` and for `Intl`. */
  locale: string;
  /** What is read wrongly, and the report of it. */
  report: {
    title: string;
    hint: string;
    figure: string;
    turn: string;
    page: string;
    copied: string;
    copiedFigure: string;
    hidden: string;
  };
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
  search: {
    tab: string;
    field: string;
    placeholder: string;
    /** What can be searched for, while nothing is. */
    hint: string;
    count: (hits: number, turns: number) => string;
    nothing: string;
    position: (number: number, count: number) => string;
    previous: string;
    next: string;
    empty: string;
    turn: (number: number) => string;
    more: (count: number) => string;
    /** Back to the hits before those that are listed. */
    earlier: (count: number) => string;
  };
  people: {
    /** The strip of the whole call, read aloud. */
    strip: string;
    place: (number: number, count: number, name: string, section: string) => string;
    /** How much of the call's words somebody has. */
    share: (share: string) => string;
    /** A switch that leaves one speaker's figures and questions in the lists. */
    filter: (name: string) => string;
    /** Before the name of the speaker whose words alone are listed, and the button that ends it. */
    only: string;
    all: (name: string) => string;
    noFigures: string;
  };
  ledger: {
    tab: string;
    /** No exchange at all, and none of the speaker that was chosen. */
    none: string;
    noneOf: string;
    toQuestion: string;
    followUps: string;
    answered: string;
    /** A turn that a button goes to. */
    turn: (number: number, name: string) => string;
    /** Before the figures of the questions, and before those of the answers. */
    asked: string;
    given: string;
    figure: (text: string) => string;
    more: (count: number) => string;
    noNumber: string;
    noAnswer: string;
  };
  languages: string;
  modes: Record<LanguageMode, string>;
  /** Translation on the device, of pages in English alone. */
  reading: {
    tab: string;
    language: string;
    start: string;
    hint: string;
    opening: string;
    stop: string;
    /** What the translation is. */
    by: string;
    obstacles: Record<Obstacle, string>;
    /** Words of the original that the translation gives as other numbers, or says otherwise. */
    figures: (words: string) => string;
    differs: (words: string) => string;
    unchecked: string;
    untranslated: string;
  };
  /** What is said where there is nothing to show, or nothing yet. */
  states: {
    reading: string;
    nothing: string;
    nothingHint: string;
    failed: string;
    failedHint: string;
    again: string;
  };
  /** The card of a figure that is lit in the page, and the switch for all of them. */
  card: { light: string; copy: string; show: string };
  /** The list of keys: the browser's by their names in the manifest, and the panel's. */
  keys: {
    title: string;
    anywhere: string;
    /** How the browser's keys are changed. */
    anywhereHint: string;
    /** A key that is not set. */
    none: string;
    panel: string;
    commands: Record<Command, string>;
    inPanel: string;
    actions: Record<'nextFigure' | 'previousFigure' | 'questions' | 'language' | 'light' | 'keys', string>;
    /** What keys do on a part of the panel. */
    places: Record<'tabs' | 'rows' | 'strip' | 'hits' | 'edge', string>;
    dismiss: string;
  };
  checks: CheckMessages;
  settings: SettingsMessages;
  doubts: Record<Exclude<Doubt, 'cut'>, string>;
  cut: (turns: number, exchanges: number) => string;
  paged: (page: number, of: number) => string;
  wholePage: string;
  /** Taking figures along: the button, its menu, and what is written into what is copied. */
  copy: {
    copy: string;
    /** What the button does; its format is one of `formats`. */
    copyKeyMetrics: (format: string) => string;
    /** `rows` is the name of their scope. */
    copyPicked: (rows: string, count: number, format: string) => string;
    options: string;
    copied: (count: number) => string;
    copiedPicture: string;
    saved: (name: string) => string;
    failed: string;
    format: string;
    formats: Record<Format, string>;
    rows: string;
    /** Which figures; the groups of the figures' view go by their own names. */
    scopes: Record<'all' | 'key' | 'shown' | 'chosen', string>;
    scale: string;
    scales: Record<Scale, string>;
    quotes: string;
    save: string;
    copyPicture: string;
    savePicture: string;
    tickRows: string;
    choose: (name: string) => string;
    columns: Record<ColumnId, string>;
    /** What was recorded, as quotes are signed. */
    call: string;
    /** Kinds in the short form. */
    shortKinds: Record<Exclude<Kind, 'actual'>, string>;
    /** What guidance was before, and how its middle moved, in the short form. */
    from: (prior: string) => string;
    mid: (moved: string) => string;
  };
}

/** A finding as a sentence needs it: the words of both sides, and of terms what is meant and what is right. */
export interface CheckWords {
  source: string;
  /** Empty where the words are missing. */
  translation: string;
  expected: string | null;
  /** In English, the language of every original that is checked. */
  meaning: string | null;
}

/** What is said of a translation that says something else than its original. */
export interface CheckMessages {
  tab: string;
  /** The button in the panel's head. */
  count: (count: number) => string;
  says: Record<CheckReason, (words: CheckWords) => string>;
  /** Nothing was found; and why nothing could be. */
  clear: (compared: number) => string;
  allDismissed: (compared: number) => string;
  noneOf: string;
  unknown: string;
  original: string;
  translation: string;
  /** Before the names of the sides: what their buttons do, which is read aloud as below. */
  show: string;
  showOriginal: string;
  showTranslation: string;
  dismiss: string;
  dismissed: string;
  undo: string;
  /** How many findings of this page were dismissed, and the way to have them back. */
  dismissedHere: (count: number) => string;
  restore: string;
}

/** What the settings say; their own page has more to say, in options/. */
export interface SettingsMessages {
  title: string;
  /** Whether the panel opens by itself on a host. */
  opens: (host: string) => string;
  notHere: string;
  notHereHint: string;
  theme: string;
  themes: Record<(typeof THEMES)[number], string>;
  side: string;
  sides: Record<(typeof SIDES)[number], string>;
  colours: string;
  colourNames: Record<(typeof COLOURS)[number], string>;
  language: string;
  /** The browser's language; the others are called by their own names. */
  browserLanguage: string;
  all: string;
  /** The handle of the sheet in a narrow window. */
  sheet: string;
  sheets: Record<(typeof SHEETS)[number], string>;
}
