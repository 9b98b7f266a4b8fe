import polyfill from 'webextension-polyfill';

// Imported first by the background and the extension's own pages. Not by the reader: pages would pay 5 kB for it.
Object.assign(globalThis, { browser: polyfill });
