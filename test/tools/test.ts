import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ENGINES, provideBrowser, ROOT } from './browsers.ts';

const modules = path.join(ROOT, 'node_modules');
const results = path.join(ROOT, '.cache/results');
let passed = 0;
let failed = 0;
/** What failed, to be said once more at the end of a long output. */
const failures: string[] = [];
let skipped = 0;

/** What Vitest writes, of what is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs a program of ours to its end; counts as one test of its own. */
function check(name: string, script: string, ...args: string[]): void {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [path.join(modules, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status === 0) passed++;
  else {
    failed++;
    failures.push(name);
  }
}

/** Runs projects of the test configuration in one run and adds up their tests. */
function suite(...projects: string[]): void {
  console.log(`\n— ${projects.join(' and ')} tests`);
  const file = path.join(results, `${projects[0]}.json`);
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(modules, 'vitest/vitest.mjs'),
      ...['run', '--config', 'test/vitest.config.ts', ...projects.map((name) => `--project=${name}`)],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = report;
    passed += numPassedTests;
    failed += numFailedTests;
    skipped += numPendingTests;
    for (const { name, assertionResults } of testResults)
      for (const { status, fullName } of assertionResults)
        if (status === 'failed') failures.push(`${path.relative(ROOT, name)}: ${fullName}`);
    // A file that cannot even be loaded fails the run without failing a test.
    if (status !== 0 && numFailedTests === 0) throw new Error(`${projects[0]} tests ended with ${status}.`);
  } catch (error) {
    failed++;
    failures.push(String(error));
  }
}

if (!process.env.CORPUS_DIR) console.log('CORPUS_DIR is not set: tests on the corpus are skipped.');
check('types', 'typescript/bin/tsc', '--noEmit');
check('lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
check('exports and dependencies', 'knip/bin/knip.js', '--no-progress');
suite('unit', 'platform');
check('build for Chrome', 'wxt/bin/wxt.mjs', 'build');
check('build for Firefox', 'wxt/bin/wxt.mjs', 'build', '-b', 'firefox');
check(
  'what the Firefox store looks at',
  'addons-linter/bin/addons-linter',
  '--warnings-as-errors',
  '.output/firefox-mv3',
);
suite('built');
for (const engine of ENGINES) {
  try {
    await provideBrowser(engine);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
suite('e2e');

if (skipped > 0)
  console.log(`\n${skipped} skipped: they need CORPUS_DIR, or a thing this browser cannot do.`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
