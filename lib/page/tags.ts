/** Elements that lay out as blocks of their own, by tag: reading uses no computed style. */
export const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU OL P PRE SEARCH SECTION SUMMARY TABLE TBODY ' +
    'TD TFOOT TH THEAD TR UL CAPTION XMP PLAINTEXT LISTING'
  ).split(' '),
);

/** Elements whose text is no part of what the page says. */
export const SKIPPED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO MAP SELECT TEXTAREA INPUT ' +
    'BUTTON NAV HEAD TITLE'
  ).split(' '),
);

/** Elements that keep their line breaks. */
export const PRE_TAGS = new Set(['PRE', 'XMP', 'PLAINTEXT', 'LISTING']);

export const HEADING_TAGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
