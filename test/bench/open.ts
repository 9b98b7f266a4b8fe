import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../tools/browsers.ts';
import { bundle } from '../tools/bundle.ts';
import { serve } from '../tools/server.ts';
import type { InPage } from './in-page.ts';

/** A page with the script of the bench in it, and what that script can do. */
export interface BenchPage {
  call: <K extends keyof InPage>(name: K, ...args: Parameters<InPage[K]>) => Promise<ReturnType<InPage[K]>>;
  close: () => Promise<void>;
}

/** Gives `run` a way to open a page of its own again and again, in Chromium without the extension. */
export async function withPage<T>(
  html: string,
  run: (open: () => Promise<BenchPage>) => Promise<T>,
): Promise<T> {
  // Its own scripts and pictures would run between the measurements.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  const server = await serve((where) =>
    where === '/' ? { type: 'text/html; charset=utf-8', body: html, headers } : null,
  );
  const script = await bundle(path.join(import.meta.dirname, 'in-page.ts'));
  const { browser } = await launch('chromium', { extension: null });
  try {
    return await run(() => open(browser, `http://localhost:${server.port}/`, script));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function open(browser: Browser, url: string, script: string): Promise<BenchPage> {
  const page: Page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return {
    call: async (name, ...args) =>
      (await page.evaluate(
        `calloutBench.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`,
      )) as ReturnType<InPage[typeof name]>,
    close: () => page.close(),
  };
}
