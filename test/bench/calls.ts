import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isTranscript } from '../../lib/page/detect.ts';
import { renderCall } from '../pages/layouts.ts';
import { ROOT } from '../tools/browsers.ts';

const CORPUS = process.env.CORPUS_DIR;

export interface Named {
  name: string;
  text: string;
}

const longest = (texts: readonly Named[]): Named =>
  texts.reduce((most, each) => (each.text.length > most.text.length ? each : most));

/** The files of a folder and of the folders in it that end in `extension`. */
function filesIn(folder: string, extension: string): Named[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name: path.basename(name), text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** The longest seed where there is a corpus, else the sample call: plain text. */
export function longestCall(): Named {
  if (CORPUS) return longest(filesIn(path.join(CORPUS, '../seeds'), '.txt'));
  return {
    name: 'the sample call',
    text: readFileSync(path.join(ROOT, 'lib/given/sample-call.txt'), 'utf8'),
  };
}

/**
 * The transcript of the corpus with the most characters in text nodes, else the sample call as a page. Plain texts are
 * left out: a browser shows one as a single text node, and a walk over that is none.
 */
export function longestPage(): Named {
  if (!CORPUS) return { name: 'the sample call', text: renderCall(longestCall().text, 'list', 'Call').body };
  const pages = filesIn(path.join(CORPUS, 'pages'), '.html');
  const plain = pages.map(({ name, text }) => ({ name, text: text.replace(/<[^>]*>/g, '\n') }));
  const { name } = longest(plain.filter(({ text }) => isTranscript('', text.split(/\s*\n\s*/))));
  return { name, text: pages.find((page) => page.name === name)?.text ?? '' };
}
