/** What was dropped, chosen or pasted, once it is known to be text. */
export interface Given {
  kind: 'html' | 'text';
  text: string;
}

/** Why something cannot be read as a text, for a sentence to the reader. */
export type Refusal = 'pdf' | 'archive' | 'binary' | 'large' | 'empty' | 'unreadable';

/** More would hold the page up for longer than anybody waits; the longest calls have a fiftieth of it, in bytes. */
export const MOST_BYTES = 10_000_000;
/** As much of a file as tells what it is, in bytes. */
const HEAD = 2048;

/** Text of bytes: by its byte order mark, as UTF-8, or as the page itself says; Western where nothing says. */
function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
    const [, said = 'windows-1252'] = /charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
    return decodeAs(said, bytes) ?? decodeAs('windows-1252', bytes) ?? '';
  }
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether a text is a page: its first tag is one that pages begin with. */
const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|meta|title|div|main|article|section|p|h1)\b/i.test(
    text.slice(0, HEAD),
  );

/** Reads the bytes of a file. In: all of them. Out: its text and whether that is a page, or why it is not read. */
export function decode(bytes: Uint8Array): Given | Refusal {
  if (bytes.length > MOST_BYTES) return 'large';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (/^\s*%PDF-/.test(head)) return 'pdf';
  if (/^(?:From|MIME-Version|Snapshot-Content-Location):/i.test(head)) return 'archive';
  const text = textOf(bytes);
  return text.slice(0, HEAD).includes('\0') ? 'binary' : readText(text);
}

/** Reads a text as it was pasted; `isRich` where it is known to be markup, with whatever tag it begins. */
export function readText(text: string, isRich = false): Given | Refusal {
  if (text.length > MOST_BYTES) return 'large';
  if (text.trim() === '') return 'empty';
  return { kind: isRich || isHtml(text) ? 'html' : 'text', text };
}
