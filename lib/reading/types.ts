import type { LedgerEntry } from '../ledger/types.ts';
import type { AuditEntry } from '../metrics/audit/types.ts';
import type { Labels } from '../metrics/texts.ts';
import type { Kpi } from '../metrics/types.ts';
import type { Pages } from '../page/pages.ts';
import type { PageText } from '../page/text.ts';
import type { PageHints } from '../transcript/call.ts';
import type { Block, Transcript } from '../transcript/types.ts';
import type { Checked } from '../translation/types.ts';

/** What reading needs of a page: plain data, so that it can be done elsewhere. */
export interface Content {
  blocks: Block[];
  hints: PageHints;
  /** What the detector goes by. */
  raw: RawText;
}

/** The text of a page as it stands there, hidden parts and all. */
export interface RawText {
  /** The document's title and first headings, empty for plain text. */
  title: string;
  text: string;
}

/** What is read from a page's content. */
export interface ContentReading extends Checked {
  /** The detector's answer; reading happens anyway. */
  isTranscript: boolean;
  transcript: Transcript;
  /** What a reader looks for first comes first; the panel shows guidance as a table of its own. */
  kpis: Kpi[];
  /** What the call states twice, recomputed; its indexes go into the KPIs above. */
  audit: AuditEntry[];
  /** Who asked what, who answered, and with which figures; an entry for each of the transcript's exchanges. */
  ledger: LedgerEntry[];
  /** By metric id, for the KPIs above. */
  labels: Record<string, Labels>;
}

/** All that is read from a page: the same in the browser and on the command line. */
export interface Reading extends ContentReading {
  /** Null where the whole article is on the page. */
  pages: Pages | null;
}

/** What is read from a document, and where in it each block stands. */
export interface DocumentReading extends Reading {
  page: PageText;
}
