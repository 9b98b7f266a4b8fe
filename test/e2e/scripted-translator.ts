import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from './harness.ts';

/** A translator that stands where the browser's own is looked for, and what it has been asked. */
export interface ScriptedTranslator {
  /** Texts that it was given, in order. */
  asked: () => Promise<string[]>;
}

/** What a scripted translator does. */
export interface Script {
  /** What `availability` answers. */
  answer?: 'available' | 'downloadable' | 'downloading' | 'unavailable';
  /** Translations by their original; other texts come back in brackets. */
  texts?: Record<string, string>;
  /** How much of the language model comes before it stops coming. */
  share?: number;
  /** Name of the error that creating it ends with. */
  error?: string;
}

/** Puts a translator that does as told into the world of the extension's scripts. Chromium only. */
export async function scriptTranslator(
  session: Session,
  page: Page,
  { answer = 'available', texts = {}, share, error }: Script,
): Promise<ScriptedTranslator> {
  const { client, contextId } = await worldOf(session, page);
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  await evaluate(`{
    const texts = ${JSON.stringify(texts)};
    const asked = [];
    globalThis.askedOfTranslator = asked;
    globalThis.Translator = {
      availability: async () => '${answer}',
      create: ({ monitor, signal }) => new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        const events = new EventTarget();
        monitor(events);
        ${error ? `reject(new DOMException('no', '${error}'));` : ''}
        ${share === undefined ? '' : `events.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: ${share}, total: 1 }));`}
        ${share === undefined ? 'resolve' : 'void'}({
          translate: async (text) => {
            asked.push(text);
            return texts[text] ?? '[' + text + ']';
          },
          destroy: () => undefined,
        });
      }),
    };
  }`);
  return { asked: () => evaluate('askedOfTranslator') };
}

/** The world in which the extension's scripts run in a page. */
async function worldOf(session: Session, page: Page): Promise<{ client: CDPSession; contextId: number }> {
  const client = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${session.extensionId}`) resolve(context.id);
    });
  });
  await client.send('Runtime.enable');
  return { client, contextId: await found };
}
