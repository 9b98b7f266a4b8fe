/** The one place that knows how the browser's extension API is reached; tests put another in its stead. */
export { default as browser } from 'webextension-polyfill';
