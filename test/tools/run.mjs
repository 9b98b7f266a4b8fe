// Every npm script starts here, with any Node from 20 on and no package needed: installs what is missing, then
// runs the command with the Node that the project depends on (the toolchain wants a newer one than 20).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.callout-installed');

const wxt = (...args) => [path.join(modules, 'wxt/bin/wxt.mjs'), ...args, root];
const COMMANDS = {
  start: () => [['test/tools/start.ts']],
  test: () => [['test/tools/test.ts']],
  read: () => [['lib/cli/read.ts']],
  bench: () => [wxt('build'), ['test/bench/bench.ts']],
  shots: () => [wxt('build'), wxt('build', '-b', 'firefox'), ['test/tools/shots.ts']],
  rank: () => [['test/tools/rank.ts']],
  icons: () => [['test/tools/icons.ts']],
  licences: () => [['test/tools/licences.ts']],
  fuzz: () => [['test/fuzz/many-pages.ts']],
  build: () => [wxt('build'), wxt('build', '-b', 'firefox')],
  zip: () => [wxt('zip'), wxt('zip', '-b', 'edge'), wxt('zip', '-b', 'firefox')],
};

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`There is no command "${name}"; there are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
install();
for (const [script, ...own] of command()) {
  const last = script.endsWith('.ts') ? args : [];
  const status = run(nodeBinary(), [path.resolve(root, script), ...own, ...last], 'inherit');
  if (status !== 0) process.exit(status);
}

/** Installs the locked packages unless this very lock file was installed before. Prints to standard error alone. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages …');
  const npm = process.env.npm_execpath;
  const status = npm
    ? run(process.execPath, [npm, 'ci'], ['ignore', 2, 'inherit'], root)
    : run('npm', ['ci'], ['ignore', 2, 'inherit'], root);
  if (status !== 0) {
    console.error('The packages could not be installed; "npm ci" says why.');
    process.exit(status);
  }
  writeFileSync(stamp, lock);
}

/** The Node of the dependency, or the one that runs this where its platform has none. */
function nodeBinary() {
  const own = path.join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Runs a program, as a rule from the folder npm was called in: files may be named relative to it. */
function run(program, argv, stdio, cwd = process.env.INIT_CWD ?? root) {
  const bin = path.join(modules, '.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    // "npm run -s" silences the npm that we start as well, its errors included.
    npm_config_loglevel: 'error',
  };
  const { status, error } = spawnSync(program, argv, { stdio, cwd, env });
  if (error) console.error(error.message);
  return status ?? 1;
}
