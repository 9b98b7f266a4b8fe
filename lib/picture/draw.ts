import type { Picture } from '../export/types.ts';

/** Device pixels for each px, for sharp text on any screen. */
const SHARPNESS = 2;
const FONT = 'system-ui, "Segoe UI", "Noto Sans TC", "Noto Sans CJK TC", sans-serif';
/** The panel's light theme. */
const INK = '#1e2326';
const SOFT = '#5a6266';
const LINE = '#dedad1';
const GROUND = '#fdfcfa';

/** All in px. */
const MARGIN = 24;
const ROW = 26;
const GAP = 24;
const TITLE = 40;
const FOOT = 32;
const TEXT_SIZE = 13;
/** Longer texts end in an ellipsis. */
const WIDEST_COLUMN = 420;
const LEAST_WIDTH = 320;

const fontOf = (size: number, weight = 400): string => `${weight} ${size}px ${FONT}`;

/** A text, cut so that it is no wider than told. */
function fitted(context: OffscreenCanvasRenderingContext2D, text: string, widest: number): string {
  if (context.measureText(text).width <= widest) return text;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (context.measureText(`${text.slice(0, middle)}…`).width <= widest) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}

/** Where the columns of a table begin and how wide they are. */
function columnsOf(context: OffscreenCanvasRenderingContext2D, { columns, rows }: Picture) {
  let start = MARGIN;
  return columns.map(({ heading, isNumbers }, i) => {
    context.font = fontOf(TEXT_SIZE, 650);
    const widths = [heading, ...rows.map((row) => row[i] ?? '')].map(
      (text) => context.measureText(text).width,
    );
    const column = {
      heading,
      isNumbers,
      start,
      width: Math.min(WIDEST_COLUMN, Math.ceil(Math.max(...widths))),
    };
    start += column.width + GAP;
    return column;
  });
}

/** Draws a table, light on any theme, with its title above and its source below: a PNG in base64. */
export async function drawPicture(picture: Picture): Promise<string | null> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) return null;
  const columns = columnsOf(context, picture);
  const last = columns.at(-1);
  context.font = fontOf(16, 650);
  const titleWidth = MARGIN + context.measureText(picture.title).width;
  const width = Math.max(LEAST_WIDTH, titleWidth, last ? last.start + last.width : 0) + MARGIN;
  const height = 2 * MARGIN + TITLE + ROW * (picture.rows.length + 1) + FOOT;
  // A new size is a new canvas: nothing of the context is kept.
  canvas.width = Math.ceil(width * SHARPNESS);
  canvas.height = height * SHARPNESS;
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = GROUND;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';

  const write = (text: string, x: number, y: number, font: string, colour: string, widest = width) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(fitted(context, text, widest), x, y);
  };
  const rule = (y: number) => {
    context.fillStyle = LINE;
    context.fillRect(MARGIN, y, width - 2 * MARGIN, 1);
  };
  write(picture.title, MARGIN, MARGIN + 10, fontOf(16, 650), INK);
  let y = MARGIN + TITLE;
  for (const [i, { heading, isNumbers, start, width: widest }] of columns.entries()) {
    context.textAlign = isNumbers ? 'right' : 'left';
    const x = isNumbers ? start + widest : start;
    // The second column is the value; what stands behind how it moved is less.
    const [font, colour] = [fontOf(TEXT_SIZE, i === 1 ? 650 : 400), i > 1 && !isNumbers ? SOFT : INK];
    write(heading, x, y + ROW / 2, fontOf(11, 650), SOFT, widest);
    for (const [j, row] of picture.rows.entries())
      write(row[i] ?? '', x, y + ROW * (j + 1.5), font, colour, widest);
  }
  context.textAlign = 'left';
  for (const _ of [...picture.rows, null]) {
    y += ROW;
    rule(y);
  }
  write(picture.source, MARGIN, y + FOOT / 2 + 8, fontOf(11), SOFT, width - 2 * MARGIN);

  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return base64(new Uint8Array(await blob.arrayBuffer()));
}

/** Messages carry text. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
