import type { Exported } from '../export/types.ts';

/** Whether the browser takes pictures from us here: on http pages there is no clipboard to be had. */
export const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined;

async function write(parts: Record<string, Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}

/** Puts a picture into the clipboard. False where the browser or the page's policy does not let us. */
export const copyPicture = async (picture: Blob): Promise<boolean> =>
  canCopyPictures() && write({ [picture.type]: picture });

/**
 * Puts a text, and the same as a table, into the clipboard; needs a click or a key just before. Where there is no
 * clipboard, as on http pages, or it is denied, by the browser's own copying. False where neither lets us.
 */
export async function copyText({ text, html }: Exported): Promise<boolean> {
  const types: Record<string, string> = {
    'text/plain': text,
    ...(html === null ? {} : { 'text/html': html }),
  };
  if (canCopyPictures()) {
    const parts = Object.entries(types).map(([type, part]) => [type, new Blob([part], { type })]);
    if (await write(Object.fromEntries(parts))) return true;
  }
  return copyByEvent(types);
}

/** Answers the event of the browser's own copying, before the page hears of it. Selection and focus stay. */
function copyByEvent(types: Readonly<Record<string, string>>): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    for (const [type, part] of Object.entries(types)) event.clipboardData?.setData(type, part);
    isDone = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && isDone;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
