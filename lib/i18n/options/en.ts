import type { OptionsMessages } from './messages.ts';

export const en: OptionsMessages = {
  everywhere: 'Look on every investor site',
  everywhereHint:
    'Callout looks by itself on the sites it knows. It can look for transcripts on every site, if you allow it to; nothing it reads leaves the browser, ever.',
  allow: 'Allow on every site',
  revoke: 'Only on the known sites',
  allowed: 'Callout looks for transcripts on every site.',
  refused: 'The browser did not give permission.',
  silenced: 'Sites where the panel does not open by itself',
  noneSilenced: 'None.',
  lift: 'Open there again',
  liftOn: (host) => `Open by itself on ${host} again`,
  saved: 'Changes are kept at once, in every tab.',
  display: 'Display',
};
