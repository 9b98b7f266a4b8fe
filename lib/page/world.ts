/**
 * What our scripts in a page leave for each other, in the world that they share and the page cannot see. Gone with
 * the document.
 */
interface World {
  /** Somebody clicked for the panel: see `injectReaderByHand`. */
  calloutIsWanted?: true;
  /** The reader that ran last; no longer valid once its panel has gone. */
  calloutReader?: { readonly isValid: boolean };
  /** Path of the page whose panel was closed by hand. */
  calloutClosedAt?: string;
}

export const world = globalThis as World;
