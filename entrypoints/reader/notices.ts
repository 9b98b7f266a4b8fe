import type { Notice } from '../../components/frame/Panel.tsx';
import type { Messages } from '../../lib/i18n/messages.ts';
import { doubtsOf } from '../../lib/transcript/doubts.ts';
import type { OpenPage } from './open-page.ts';

/** What makes the reading less than sure or less than whole, a sentence each. */
export function noticesOf(t: Messages, { transcript, isTranscript, pages }: OpenPage): Notice[] {
  const { turns, exchanges } = transcript;
  const notices: Notice[] = doubtsOf(transcript, isTranscript).map((doubt) => ({
    text: doubt === 'cut' ? t.cut(turns.length, exchanges.length) : t.doubts[doubt],
  }));
  if (!pages) return notices;
  const link = pages.whole ? { href: pages.whole, text: t.wholePage } : undefined;
  return [...notices, { text: t.paged(pages.page, pages.of), link }];
}
