import type { Refusal } from '../../given/decode.ts';

/** What the extension's own pages say beyond what the panel does, which need not carry it. */
export interface PagesMessages {
  saved: string;
  display: string;
  everywhere: string;
  everywhereHint: string;
  allow: string;
  revoke: string;
  allowed: string;
  refused: string;
  /** That the browser keeps us from some of the known sites, and the name of the button that asks for them. */
  withheld: string;
  allowKnown: string;
  sites: string;
  sitesHint: string;
  copying: string;
  lit: string;
  keys: string;
  keysHint: string;
  noKey: string;
  privateWindows: string;
  data: DataMessages;
  given: GivenMessages;
  welcome: WelcomeMessages;
}

/** What is stored, and how it is taken along or cleared. */
export interface DataMessages {
  title: string;
  hint: string;
  /** How many of each are stored. */
  sites: (count: number) => string;
  shows: (count: number) => string;
  dismissed: (findings: number, pages: number) => string;
  others: string;
  notHere: string;
  export: string;
  import: string;
  imported: (count: number) => string;
  /** Names of settings that the file had and that were left as they are. */
  leftOut: (names: string) => string;
  notOurs: string;
  clear: string;
  clearHint: string;
  clearNow: string;
  keep: string;
  cleared: string;
}

/** The page on which a text or a saved page is read. */
export interface GivenMessages {
  title: string;
  /** What it takes, and that nothing of it is kept. */
  hint: string;
  drop: string;
  choose: string;
  paste: string;
  read: string;
  sample: string;
  another: string;
  /** Why a PDF's tab cannot be read. */
  pdfTab: string;
  refusals: Record<Refusal, string>;
}

/** The page that is shown after the extension was installed. */
export interface WelcomeMessages {
  title: string;
  does: readonly string[];
  trySample: string;
  sites: string;
  sitesHint: string;
  elsewhere: string;
  /** With the key that the browser keeps for the button; null where it has none. */
  toolbar: (key: string | null) => string;
  give: string;
  giveHint: string;
  settings: string;
}
