import { LONGEST_LABEL } from '../transcript/limits.ts';
import { BLOCK_TAGS, HEADING_TAGS, PRE_TAGS, SKIPPED_TAGS } from './tags.ts';
import type { PageText, Piece } from './text.ts';

/** Unclosed tags nest without end; past this depth containers tell nothing and their paths would fill memory. */
const DEEPEST_PATH = 100;
/** More than one line break in a row separates paragraphs. */
const PARAGRAPH_BREAK = 2;
const NOTHING: Known = { skipped: new Set(), labels: new Set() };
/** Names, titles and times in elements of their own are set apart by style alone: "Ada Stone", "CFO", "12:04". */
const JOINT = /^(?:\p{Ll}\p{Lu}\p{L}|\p{L}\d{1,2}:\d\d)/u;
/** White space that is more than a plain space between words. */
const GAPS = /[\t\n\f\r \u00a0\u3000]{2,}|[\t\n\f\r\u00a0\u3000]|^ | $/g;

/** Blocks that are lines of preformatted text, each with whether an empty line stands above it. */
export type PageLines = ReadonlyMap<number, boolean>;

/** What is known of a site's elements. */
interface Known {
  /** Elements that are no part of the text. */
  skipped: ReadonlySet<Element>;
  /** Elements that are speakers' labels, each a block of its own. */
  labels: ReadonlySet<Element>;
}

/**
 * Reads the text of a document as blocks, in document order, without layout: paragraph-like pieces with white
 * space collapsed as in rendering, `<br>` as a line break, each line of preformatted text by itself. Writes
 * nothing. Lines that were broken at the edge of a page are still to be joined: see wrapped.ts.
 */
export function readBlocks(root: Element, known: Known = NOTHING): PageText & { lines: PageLines } {
  const { skipped, labels } = known;
  const page: PageText = { blocks: [], pieces: [], elements: [] };
  const owners = new Owners();
  let preDepth = 0;
  const lines = new Map<number, boolean>();
  const open = new OpenBlock((text, pieces) => {
    const id = page.blocks.length;
    page.blocks.push({
      id,
      text,
      path: owners.path(),
      heading: open.isHeading,
      isLabel: open.isLabel,
      lead: open.lead,
    });
    page.pieces.push(pieces);
    page.elements.push(null);
    owners.claim(id);
    if (preDepth > 0) lines.set(id, open.isApart);
  });

  // A loop, not recursion: unclosed tags can nest tens of thousands deep.
  let node: Node | null = root;
  /** The inline element that opens a block. */
  let leading: Element | null = null;
  while (node) {
    let child: Node | null = null;
    const { nodeType } = node;
    if (nodeType === 3) {
      if (preDepth > 0) open.addLines(node as Text);
      else open.add(node as Text);
    } else if (nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br') open.breakLine();
      else if (!SKIPPED_TAGS.has(tag) && !element.hasAttribute('hidden') && !skipped.has(element)) {
        child = element.firstChild;
        if (BLOCK_TAGS.has(tag) || labels.has(element)) {
          open.close();
          if (child) {
            owners.enter(element);
            if (PRE_TAGS.has(tag)) preDepth++;
            if (HEADING_TAGS.has(tag)) open.isHeading = true;
            if (labels.has(element)) open.isLabel = true;
          }
        } else if (child) {
          if (leading === null && open.isEmpty) leading = element;
          open.isBeside ||= element.previousSibling?.nodeType === 1;
        }
      }
    }
    if (child) {
      node = child;
      continue;
    }
    let next: Node | null = null;
    while (node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node?.nodeType !== 1) continue;
      if (node === leading) {
        open.endLead();
        leading = null;
      }
      const tag = (node as Element).localName;
      const isLabel = labels.has(node as Element);
      if (!BLOCK_TAGS.has(tag) && !isLabel) continue;
      open.close();
      owners.leave(page.elements);
      if (isLabel) open.isLabel = false;
      if (PRE_TAGS.has(tag)) preDepth--;
      if (HEADING_TAGS.has(tag)) open.isHeading = false;
    }
    node = next;
  }
  open.close();
  return { ...page, lines };
}

/** The block that is being read. Its text is kept in parts: joining at each would copy it over and over. */
class OpenBlock {
  isHeading = false;
  isLabel = false;
  /** Whether an empty line stands above it. */
  isApart = false;
  /** Whether an inline element began right behind another. */
  isBeside = false;
  /** Length of the text of the inline element that opens it. */
  lead = 0;
  private parts: string[] = [];
  private length = 0;
  private pieces: Piece[] = [];
  private breaks = 0;
  private readonly emit: (text: string, pieces: Piece[]) => void;

  constructor(emit: (text: string, pieces: Piece[]) => void) {
    this.emit = emit;
  }

  /** Appends a part of a text node, white space collapsed. */
  add(node: Text, from = 0, to = node.data.length): void {
    const run = node.data.slice(from, to);
    let at = 0;
    for (let gap = GAPS.exec(run); gap; gap = GAPS.exec(run)) {
      this.append(node, from + at, run.slice(at, gap.index));
      if (this.parts.length > 0 && !this.endsInGap()) this.append(node, from + gap.index, ' ');
      at = gap.index + gap[0].length;
    }
    this.append(node, from + at, run.slice(at));
  }

  /** Appends a text node of preformatted text: each of its line breaks ends a block. */
  addLines(node: Text): void {
    let at = 0;
    for (let end = node.data.indexOf('\n'); end >= 0; end = node.data.indexOf('\n', at)) {
      this.add(node, at, end);
      const isEmpty = this.parts.length === 0;
      this.close();
      this.isApart = isEmpty;
      at = end + 1;
    }
    this.add(node, at);
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  endLead(): void {
    this.lead = this.length;
  }

  breakLine(): void {
    this.breaks++;
    if (this.breaks >= PARAGRAPH_BREAK) {
      this.close();
      return;
    }
    if (this.parts.at(-1) === ' ') this.drop();
    if (this.parts.length > 0) this.push('\n');
  }

  close(): void {
    while (this.endsInGap()) this.drop();
    if (this.parts.length > 0) this.emit(this.parts.join(''), this.pieces);
    this.parts = [];
    this.length = 0;
    this.lead = 0;
    this.pieces = [];
    this.breaks = 0;
  }

  private endsInGap(): boolean {
    const last = this.parts.at(-1);
    return last === ' ' || last === '\n';
  }

  private append(node: Text, from: number, text: string): void {
    if (text === '') return;
    const last = this.parts.at(-1)?.at(-1) ?? ' ';
    if (this.isBeside && this.length < LONGEST_LABEL && JOINT.test(last + text)) this.push('\n');
    this.isBeside = false;
    this.pieces.push({ node, from, start: this.length, length: text.length });
    this.push(text);
    if (text !== ' ') this.breaks = 0;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private drop(): void {
    const last = this.parts.pop() ?? '';
    this.length -= last.length;
    if (last === ' ') this.pieces.pop();
  }
}

/** The containers around the block that is being read, and which of them hold one block only. */
class Owners {
  private readonly stack: { id: number; element: Element; first: number; count: number }[] = [];
  private shared: readonly number[] = [];
  private isFresh = true;
  private nextId = 0;
  private tooDeep = 0;

  enter(element: Element): void {
    if (this.stack.length >= DEEPEST_PATH) {
      this.tooDeep++;
      return;
    }
    this.stack.push({ id: this.nextId++, element, first: -1, count: 0 });
    this.isFresh = false;
  }

  claim(block: number): void {
    for (const owner of this.stack) {
      owner.count++;
      if (owner.count === 1) owner.first = block;
    }
  }

  /** Inner containers are left first, so the last to write an element is the largest. */
  leave(elements: (Element | null)[]): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const owner = this.stack.pop();
    this.isFresh = false;
    if (owner?.count === 1) elements[owner.first] = owner.element;
  }

  path(): readonly number[] {
    if (!this.isFresh) {
      this.shared = this.stack.map(({ id }) => id);
      this.isFresh = true;
    }
    return this.shared;
  }
}
