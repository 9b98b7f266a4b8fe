/** Characters of the article. */
export const LENGTH = 1_000_000;

const WORDS =
  'the ferry crossed a grey harbour before dawn while two keepers of an old lighthouse argued about paint and ' +
  'weather and whether any ship would ever need their lamp again';

/** A sentence of the same words, from another one on each time. */
function sentence(i: number): string {
  const words = WORDS.split(' ');
  const at = i % words.length;
  const text = [...words.slice(at), ...words.slice(0, at)].join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, as the log says of its ${i + 1}th night.`;
}

/** A long read about something else: paragraphs with a link each, and headings. */
export function article(): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < LENGTH; i++) {
    const [first = '', ...rest] = Array.from({ length: 4 }, (_, k) => sentence(i * 4 + k));
    if (i % 12 === 0) parts.push(`<h2>Winter ${i / 12 + 1}</h2>`);
    parts.push(`<p>${first} <a href="#${i}">The log</a> ${rest.join(' ')}</p>`);
    length += first.length + rest.join(' ').length;
  }
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>The keepers of the lamp</title>';
  return `${head}<body><article>\n${parts.join('\n')}\n</article>`;
}
