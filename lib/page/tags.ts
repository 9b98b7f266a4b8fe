/** Elements that lay out as blocks of their own, by local name: reading uses no computed style. */
export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul caption xmp plaintext listing'
  ).split(' '),
);

/** Elements whose text is no part of what the page says. */
export const SKIPPED_TAGS = new Set(
  (
    'script style noscript template svg math iframe object embed canvas video audio map select textarea input ' +
    'button nav head title figcaption'
  ).split(' '),
);

/** Elements that keep their line breaks. */
export const PRE_TAGS = new Set(['pre', 'xmp', 'plaintext', 'listing']);

export const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
