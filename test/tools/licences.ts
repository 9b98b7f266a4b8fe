import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './browsers.ts';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** Folder of a package, as seen from the one that wants it. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (at === path.dirname(at)) throw new Error(`${name} is not installed.`);
  }
}

/** Folders of all that is shipped: what the project depends on at run time, and what that depends on. */
function shipped(from: string, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(manifestOf(from).dependencies ?? {})) {
    const folder = folderOf(name, from);
    if (found.has(folder)) continue;
    found.add(folder);
    shipped(folder, found);
  }
  return found;
}

/**
 * The licences of all that is shipped, as a text. WXT is a tool, and a small part of it runs in every script: its
 * licence stands with the others.
 */
export function licences(): string {
  const folders = [...shipped(ROOT), folderOf('wxt', ROOT)].sort();
  return folders
    .map((folder) => {
      const { name, version, license = 'unknown' } = manifestOf(folder);
      const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
      const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : 'No text in its package.';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** The file that is packed with them. */
export const PACKED = path.join(ROOT, 'public/licences.txt');

if (process.argv[1] === import.meta.filename) {
  const text = licences();
  writeFileSync(PACKED, text);
  console.log(text);
}
