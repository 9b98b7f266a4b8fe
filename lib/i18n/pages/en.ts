import type { PagesMessages } from './messages.ts';

export const en: PagesMessages = {
  everywhere: 'Look on every investor site',
  everywhereHint:
    'Callout looks by itself on the sites it knows. It can look for transcripts on every site, if you allow it to; nothing it reads leaves the browser, ever.',
  allow: 'Allow on every site',
  revoke: 'Only on the known sites',
  allowed: 'Callout looks for transcripts on every site.',
  refused: 'The browser did not give permission.',
  withheld:
    'The browser does not let Callout look on all of the sites it knows. There, a click on the toolbar button reads the page.',
  allowKnown: 'Allow on the known sites',
  sites: 'Sites where the panel opens by itself',
  sitesHint: 'It opens where a page has a transcript; with a tick taken away, only by the toolbar button.',
  saved: 'Changes are kept at once, in every tab.',
  display: 'Display',
  copying: 'Copying',
  lit: 'Light the figures in the text',
  keys: 'Keys',
  keysHint:
    'Set them where the browser manages its extensions: chrome://extensions/shortcuts, edge://extensions/shortcuts, or “Manage Extension Shortcuts” in Firefox.',
  noKey: 'not set',
  privateWindows:
    'In private windows Callout does not run unless you allow it there, where the browser manages its extensions. It remembers nothing of what is read there.',
  data: {
    title: 'What is stored',
    hint: 'All of it is kept by this browser, in the extension’s own storage, and goes nowhere. No text of a page is stored.',
    sites: (count) => `Sites where the panel does not open by itself: ${count}`,
    shows: (count) => `Sites with a language of their own: ${count}`,
    dismissed: (findings, pages) =>
      `Findings marked as not wrong: ${findings}, on ${pages} ${pages === 1 ? 'page' : 'pages'} (addresses and codes, no words)`,
    others: 'The choices above, the panel’s width, and how you copied last',
    notHere: 'Pages on which the panel was told not to open: addresses, until the browser is closed',
    export: 'Save the settings to a file',
    import: 'Take over settings from a file',
    imported: (count) => `${count} ${count === 1 ? 'setting was' : 'settings were'} taken over.`,
    leftOut: (names) => `Not understood, and left as they are: ${names}.`,
    notOurs: 'This is no file of Callout settings.',
    clear: 'Clear everything',
    clearHint:
      'All settings go back to what they were at first. This cannot be undone; a saved file brings them back.',
    clearNow: 'Yes, clear everything',
    keep: 'No',
    cleared: 'Nothing is stored any more.',
  },
  given: {
    title: 'Read a text of your own',
    hint: 'A text file, a saved page (.html) or what you paste is read like a page of the web. It stays in this tab, and is gone when the tab is closed or loaded again.',
    drop: 'Drop a file here',
    choose: 'Choose a file',
    paste: 'Or paste the text of a call',
    read: 'Read it',
    sample: 'Read the sample call',
    another: 'Read another text',
    pdfTab:
      'The browser’s own PDF viewer cannot be read by extensions. Select all of the document’s text there, copy it, and paste it here.',
    refusals: {
      pdf: 'A PDF cannot be read. Open it, select all, copy, and paste the text here.',
      archive: 'This is a web archive (.mhtml). Save the page as “web page, HTML only” and drop that.',
      binary: 'This is no text. Callout reads text files and saved pages.',
      large: 'This is too large: at most 10 MB are read.',
      empty: 'There is no text in it.',
      unreadable: 'The file could not be opened.',
    },
  },
  welcome: {
    title: 'Earnings calls, read with you',
    does: [
      'On a transcript, a panel opens beside the text: key figures and guidance, questions and answers, speakers, search.',
      'Every number opens its sentence. On bilingual pages the translation is checked against the original.',
      'Everything happens in this browser: nothing that you read leaves it.',
    ],
    trySample: 'Open the sample call',
    sites: 'Where it looks by itself',
    sitesHint: 'On these sites the panel opens when there is a transcript on the page.',
    elsewhere: 'Everywhere else',
    toolbar: (key) =>
      `Click Callout’s button in the toolbar${key ? `, or press ${key},` : ''} to read the page you are on.`,
    give: 'Read a text or a saved page',
    giveHint: 'For what is no page of the web: drop or paste it.',
    settings: 'All settings',
  },
};
