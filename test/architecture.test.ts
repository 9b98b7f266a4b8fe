import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What each folder may import at run time: folders of ours, and packages. Types may come from anywhere in lib. */
const MAY: Record<string, string[]> = {
  'lib/transcript': [],
  'lib/figures': [],
  'lib/metrics': ['lib/figures', 'lib/transcript'],
  'lib/ledger': ['lib/figures', 'lib/metrics'],
  'lib/translation': ['lib/figures', 'lib/metrics', 'lib/transcript'],
  'lib/search': [],
  'lib/given': [],
  'lib/sites': ['zod/mini'],
  'lib/i18n': [],
  'lib/export': ['lib/figures', 'lib/i18n', 'lib/metrics', 'lib/transcript', 'lib/translation', 'papaparse'],
  'lib/page': ['lib/transcript'],
  'lib/picture': [],
  'lib/reading': ['lib/transcript', 'lib/metrics', 'lib/ledger', 'lib/translation', 'lib/page', 'lib/sites'],
  'lib/platform': [
    'lib/export/types.ts',
    'lib/i18n/locales.ts',
    'lib/translation/port.ts',
    'zod/mini',
    'webextension-polyfill',
  ],
  'lib/cli': [
    'lib/export',
    'lib/figures',
    'lib/metrics',
    'lib/reading',
    'lib/sites',
    'lib/transcript',
    'jsdom',
    'node:buffer',
    'node:fs',
    'node:util',
  ],
  components: [
    'lib/export',
    'lib/figures',
    'lib/metrics',
    'lib/platform/silence.ts',
    'lib/search',
    'lib/transcript',
    'lib/translation/port.ts',
    'react',
  ],
  entrypoints: ['components', 'lib/*', 'react', 'react-dom/client', 'wxt/*'],
};

/** Folders that take strings and run anywhere: no document, no window, no extension. */
const PURE = [
  'lib/transcript',
  'lib/figures',
  'lib/metrics',
  'lib/ledger',
  'lib/translation',
  'lib/search',
  'lib/sites',
  'lib/i18n',
  'lib/export',
];

const files = Object.keys(MAY).flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ folder, file: path.posix.join(folder, file) })),
);

const sourceOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Import {
  target: string;
  isType: boolean;
}

function importsOf(file: string): Import[] {
  const statements = sourceOf(file).matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import '([^']+)'/gm,
  );
  return [...statements].map(([, type, from, bare]) => {
    const source = from ?? bare ?? '';
    const target = source.startsWith('.') ? path.posix.join(path.posix.dirname(file), source) : source;
    return { target, isType: type !== undefined };
  });
}

const allows = (pattern: string, target: string): boolean =>
  pattern.endsWith('/*')
    ? target.startsWith(pattern.slice(0, -1))
    : target === pattern || target.startsWith(`${pattern}/`);

test('every folder of lib is in the table', () => {
  const folders = readdirSync(path.join(ROOT, 'lib')).map((folder) => `lib/${folder}`);
  expect(Object.keys(MAY)).toEqual(expect.arrayContaining(folders));
});

test.each(files)('$file imports what its folder may', ({ folder, file }) => {
  const wrong = importsOf(file).filter(({ target, isType }) => {
    if (target.startsWith(`${folder}/`)) return false;
    if (isType && (target.startsWith('lib/') || folder === 'lib/platform')) return false;
    return !(MAY[folder] ?? []).some((pattern) => allows(pattern, target));
  });
  expect(wrong.map(({ target }) => target)).toEqual([]);
});

test.each(files.filter(({ folder }) => PURE.includes(folder) || folder === 'components'))(
  '$file names no browser global',
  ({ file }) => {
    const code = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(
      code.match(
        /(?<![\w.'-])(?:document|window|navigator|browser|chrome|globalThis|localStorage|fetch|DOMParser|XMLHttpRequest)(?=[.(])/g,
      ),
    ).toBeNull();
  },
);

test('no innerHTML anywhere', () => {
  for (const { file } of files)
    expect(sourceOf(file)).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
});

test('what is imported is written down: no imports at run time', () => {
  for (const { file } of files) expect(sourceOf(file), file).not.toMatch(/(?<![\w.])import\(/);
});

test('no file imports itself, by whatever way round', () => {
  const targets = new Map(files.map(({ file }) => [file, importsOf(file).map(({ target }) => target)]));
  const done = new Set<string>();
  const circleFrom = (file: string, way: string[]): string[] | null => {
    if (way.includes(file)) return [...way, file];
    if (done.has(file)) return null;
    for (const target of targets.get(file) ?? []) {
      const circle = circleFrom(target, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const { file } of files) expect(circleFrom(file, [])).toBeNull();
});

/** Files over 300 lines, each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  'lib/metrics/rank/weights.ts': 'written by `npm run rank`: a table of weights',
  'lib/figures/tables.ts': 'data alone: words of scales, units and currencies',
  'lib/metrics/bind.ts':
    'one decision, which name a figure goes to: its rules in the order in which they are tried',
  'lib/metrics/periods.ts': 'for a third data: the pieces that periods are said in, beside what joins them',
  'test/metrics/audit.test.ts': 'a table of sentences and what adds up in them',
  'test/metrics/kpis.test.ts': 'a table of sentences and their rows',
  'test/transcript/outline.test.ts': 'a table of pages and their outlines',
};

test('no file has over 300 lines without a reason', () => {
  const all = ['lib', 'components', 'entrypoints', 'test'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file))
      .map((file) => path.posix.join(folder, file)),
  );
  const long = all.filter((file) => sourceOf(file).trimEnd().split('\n').length > 300);
  expect(long.sort()).toEqual(Object.keys(LONG).sort());
});
