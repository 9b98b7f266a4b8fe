/** What the page of settings says beyond what the panel does, which need not carry it. */
export interface OptionsMessages {
  saved: string;
  display: string;
  everywhere: string;
  everywhereHint: string;
  allow: string;
  revoke: string;
  allowed: string;
  refused: string;
  silenced: string;
  noneSilenced: string;
  lift: string;
  /** The name of a button that lifts one host's silence. */
  liftOn: (host: string) => string;
}
