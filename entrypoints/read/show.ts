import type { Given } from '../../lib/given/decode.ts';
import { layOut, rebuild } from '../../lib/given/rebuild.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { world } from '../../lib/page/world.ts';
import { browser } from '../../lib/platform/browser.ts';
import { adapterOf } from '../../lib/sites/index.ts';

/** Runs a script of the extension in this page, after those before it. */
function run(file: string): Promise<void> {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(`/${file}`);
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve());
    document.head.append(script);
  });
}

const speak = (locale: Locale): Promise<void> => run(`catalogue-${locale}.js`);

/**
 * Gives the page to a text and starts the reader on it: the same script that runs in pages of the web, put in by the
 * page itself, since browsers let nobody put scripts into the extension's own pages. `another` is what the link says
 * that takes another text; `locale` the panel's language.
 */
export async function showText({ kind, text }: Given, another: string, locale: Locale): Promise<void> {
  const shown = kind === 'html' ? rebuild(text, document) : null;
  const body = shown?.body ?? layOut(text, document);
  const article = document.createElement('article');
  article.className = 'text';
  article.lang = '';
  const link = document.createElement('a');
  link.className = 'text-another';
  link.href = location.pathname;
  link.textContent = another;
  article.append(body);
  document.body.replaceChildren(link, article);
  document.title = shown?.title || firstLine(article) || document.title;
  const adapter = adapterOf(shown?.canonical ?? null);
  Object.assign(world, {
    calloutIsWanted: true,
    calloutSpeak: speak,
    ...(adapter && { calloutAdapter: adapter }),
  });
  await speak(locale);
  await run('reader.js');
}

/** Longest title that is made of a text's first line, in UTF-16 units. */
const LONGEST_TITLE = 120;

function firstLine(article: Element): string {
  const [line = ''] = (article.textContent ?? '').trimStart().split('\n', 1);
  return line.length <= LONGEST_TITLE ? line : '';
}
