import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS, ENGINES } from '../tools/browsers.ts';

/**
 * Pinned: a release that asks for another host is switched off by Chrome until its readers agree. Sites that come
 * later do without (see lib/sites/adapter.ts).
 */
const HOSTS = [
  '*://*.statementdog.com/*',
  '*://www.fool.com/*',
  '*://seekingalpha.com/*',
  '*://finance.yahoo.com/*',
  '*://www.insidermonkey.com/*',
  '*://www.marketbeat.com/*',
  '*://www.alphaspread.com/*',
  '*://news.alphastreet.com/*',
  '*://www.investing.com/*',
  '*://www.gurufocus.com/*',
  '*://www.nasdaq.com/*',
  '*://www.roic.ai/*',
  '*://stockanalysis.com/*',
  '*://earningscall.biz/*',
  '*://strike.market/*',
  '*://www.rev.com/*',
  '*://*.dianhuahui.com/*',
  '*://www.alphamemo.ai/*',
  '*://finance.sina.com.cn/*',
  '*://tech.sina.com.cn/*',
  '*://finance.logmi.jp/*',
];

describe.each(ENGINES)('the manifest for %s', (engine) => {
  const manifest = JSON.parse(readFileSync(path.join(BUILDS[engine], 'manifest.json'), 'utf8'));

  test('is version 3', () => expect(manifest.manifest_version).toBe(3));

  test('puts nothing on pages by itself and shows them no file', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('asks for what the README explains and no more', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('lets its own pages load what is packed, and ask nobody', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob:",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
  });

  test('has its settings on a page of its own, in a tab', () => {
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
    expect(existsSync(path.join(BUILDS[engine], 'options.html'))).toBe(true);
  });

  test('names the oldest browser that can run it', () => {
    if (engine === 'chromium') expect(manifest.minimum_chrome_version).toBe('123');
    else
      expect(manifest.browser_specific_settings.gecko).toEqual({
        id: 'callout@callout.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      });
  });

  test('names files that are there', () => {
    const { background, icons } = manifest;
    const named = [background.service_worker ?? background.scripts[0], ...Object.values<string>(icons)];
    for (const file of [...named, 'reader.js', 'read.html', 'welcome.html', 'content-scripts/detector.js'])
      expect(existsSync(path.join(BUILDS[engine], file)), file).toBe(true);
  });

  test('has its name and description in every language', () => {
    for (const locale of ['en', 'zh_TW', 'zh_CN']) {
      const file = path.join(BUILDS[engine], '_locales', locale, 'messages.json');
      const messages = JSON.parse(readFileSync(file, 'utf8'));
      const described = Object.values<{ description?: string }>(manifest.commands);
      const named = described.flatMap(({ description }) => description?.replace(/^__MSG_|__$/g, '') ?? []);
      for (const key of ['extName', 'extDescription', 'actionTitle', 'cannotRead', ...named])
        expect(messages[key]?.message, `${locale} ${key}`).toBeTruthy();
      // The limits of the stores.
      expect(messages.extName.message.length).toBeLessThanOrEqual(75);
      expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});
