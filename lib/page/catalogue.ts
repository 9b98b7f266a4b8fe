import type { Messages } from '../i18n/messages.ts';
import { world } from './world.ts';

/** Leaves what the panel says, in one language, where the reader finds it; a panel that is open speaks it at once. */
export function hangUp(messages: Messages): void {
  world.calloutCatalogue = messages;
  world.calloutReadCatalogue?.();
}

/** What the panel says now. Null where no catalogue was put into the page. */
export const catalogueNow = (): Messages | null => world.calloutCatalogue ?? null;

/** Tells when another catalogue has been put into the page, to one listener: there is one panel. */
export function onCatalogue(listener: () => void): () => void {
  world.calloutReadCatalogue = listener;
  return () => {
    if (world.calloutReadCatalogue === listener) delete world.calloutReadCatalogue;
  };
}
