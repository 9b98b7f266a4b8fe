/** Elements that are built again, with their own tag; what is in others goes into the element around them. */
const KEPT = new Set(
  'h1 h2 h3 h4 h5 h6 p div section article main header footer nav aside blockquote pre ul ol li dl dt dd table thead tbody tfoot tr td th caption strong b em i span br hr figure figcaption'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads, or that do something. */
const DROPPED = new Set(
  'script style noscript template head title iframe frame frameset object embed applet svg math img picture video audio source track canvas map area input select option textarea datalist button meter progress dialog link meta base'.split(
    ' ',
  ),
);
/** Deeper nesting says nothing of a text, and browsers have limits of their own. */
const DEEPEST = 200;
/** Longest title and language tag that are taken along, in UTF-16 units. */
const LONGEST_TITLE = 300;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** A page's text in elements of our own, and what its head says of it. */
export interface Rebuilt {
  title: string;
  /** The address that the page says it has, or null. */
  canonical: string | null;
  body: DocumentFragment;
}

/**
 * Builds the text of a page again: headings, paragraphs, lists, tables and what is bold, with the language of each.
 * Nothing else of the page is taken over: no script, style, image, form, link or other attribute. In: the page's
 * source; `document` makes the elements. Any source is read as browsers do; there are no errors.
 */
export function rebuild(source: string, document: Document): Rebuilt {
  // A document that was parsed so runs nothing and loads nothing.
  const page = new (document.defaultView ?? globalThis).DOMParser().parseFromString(source, 'text/html');
  const body = document.createDocumentFragment();
  copy(page.body, body, document);
  return {
    title: page.title.trim().slice(0, LONGEST_TITLE),
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    body,
  };
}

/** Copies what is in a node into another, without recursion: pages nest thousands deep. */
function copy(from: Node, into: Node, document: Document): void {
  const open: { node: Node | null; parent: Node; depth: number }[] = [
    { node: from.firstChild, parent: into, depth: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { node, parent, depth } = top;
    if (!node) {
      open.pop();
      continue;
    }
    top.node = node.nextSibling;
    if (node.nodeType === 3) parent.appendChild(document.createTextNode(node.nodeValue ?? ''));
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    if (DROPPED.has(tag) || isHidden(element)) continue;
    const copied = KEPT.has(tag) && depth < DEEPEST ? document.createElement(tag) : null;
    const lang = element.getAttribute('lang') ?? '';
    if (copied && LANGUAGE.test(lang)) copied.lang = lang;
    if (copied) parent.appendChild(copied);
    open.push({ node: element.firstChild, parent: copied ?? parent, depth: depth + (copied ? 1 : 0) });
  }
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** A line longer than this was not broken at the edge of a page, in UTF-16 units. */
const LONGEST_WRAPPED = 120;

/**
 * Lays out a plain text: a paragraph a line, or as it is where its lines were broken at the edge of a page, for the
 * reader to put together. `document` makes the elements.
 */
export function layOut(text: string, document: Document): DocumentFragment {
  const body = document.createDocumentFragment();
  const lines = text.split(/\r\n?|\n/);
  if (lines.every(({ length }) => length <= LONGEST_WRAPPED)) {
    const pre = document.createElement('pre');
    pre.textContent = lines.join('\n');
    body.append(pre);
    return body;
  }
  for (const line of lines) {
    if (line.trim() === '') continue;
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    body.append(paragraph);
  }
  return body;
}
