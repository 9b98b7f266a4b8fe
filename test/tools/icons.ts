import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, ROOT } from './browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
/** Edge's store wants a larger one, which is not packed. */
const STORE_SIZE = 300;
const folder = path.join(ROOT, 'public/icon');

// Draws the PNG icons from the SVG one, which is what a person edits.
const { browser } = await launch('chromium', { extension: null });
const page = await browser.newPage();
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
for (const size of [...SIZES, STORE_SIZE]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  const file = size === STORE_SIZE ? `docs/store/icon-${size}.png` : `public/icon/${size}.png`;
  writeFileSync(path.join(ROOT, file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
