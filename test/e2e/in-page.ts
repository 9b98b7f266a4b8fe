import { toJson } from '../../lib/reading/json.ts';
import { readDocument, readText } from '../../lib/reading/read.ts';

// Bundled by the parity test and put into a page: reads it as the extension does.
Object.assign(globalThis, {
  calloutReads: {
    page: () =>
      JSON.stringify(toJson('', null, readDocument(document, { url: location.href, adapter: null }))),
    text: (text: string) => JSON.stringify(toJson('', null, readText(text))),
  },
});
