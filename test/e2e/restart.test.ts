import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderCall } from '../pages/layouts.ts';
import { GRANTED_HOST, launch, openedBuild } from '../tools/browsers.ts';
import { serve, type TestServer } from '../tools/server.ts';
import { openSettings } from './actions.ts';
import { inPanel, SAMPLE, SAMPLE_TITLE } from './harness.ts';

// Firefox' driver installs the extension for the time of a browser alone.
let server: TestServer;
let folders: { profile: string; extension: string };

beforeAll(async () => {
  server = await serve(() => renderCall(SAMPLE, 'list', SAMPLE_TITLE));
  folders = {
    profile: mkdtempSync(path.join(tmpdir(), 'callout-profile-')),
    extension: openedBuild('chromium'),
  };
});
afterAll(async () => {
  await server.close();
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

/** Starts the browser anew, opens a call in it, and ends it when `look` has seen it. */
async function inNewBrowser(look: (page: Page) => Promise<void>): Promise<void> {
  const { browser } = await launch('chromium', folders);
  try {
    const page = await browser.newPage();
    await page.goto(`http://${GRANTED_HOST}:${server.port}/call`);
    await page.waitForSelector(inPanel('.title'));
    await look(page);
  } finally {
    await browser.close();
  }
}

test('a browser that is started again opens the panel as it was set', async () => {
  await inNewBrowser(async (page) => {
    await openSettings(page);
    await page.click(inPanel('.settings .mode::-p-text(繁體中文)'));
    await page.waitForSelector(inPanel('.panel[lang="zh-TW"]'));
  });
  await inNewBrowser(async (page) => {
    await page.waitForSelector(inPanel('.panel[lang="zh-TW"]'));
    await page.click(inPanel('.kpi'));
    expect(await page.$(inPanel('mark'))).not.toBeNull();
  });
});
