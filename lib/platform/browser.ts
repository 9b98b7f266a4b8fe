import type { Browser } from 'webextension-polyfill';

/**
 * The one place that knows how the browser's extension API is reached; tests put another in its stead. Where nothing is
 * set up this is the browser's own, which answers with promises in every version that we run in.
 */
const { browser: native, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
export const browser = (native ?? chrome) as Browser;
