import type { Adapter } from './adapter.ts';

export const seekingalpha: Adapter = {
  id: 'seekingalpha',
  name: 'Seeking Alpha',
  hosts: ['seekingalpha.com'],
  isAtInstall: true,
  // The text goes on behind the wall: in a span in the middle of a sentence, or in paragraphs of its own.
  cut: '.paywall-full-content',
};
