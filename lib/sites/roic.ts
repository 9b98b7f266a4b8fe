import type { Adapter } from './adapter.ts';

export const roic: Adapter = {
  id: 'roic',
  name: 'roic.ai',
  hosts: ['www.roic.ai'],
  isAtInstall: true,
  label: '[data-transcript-speaker-name]',
  // A letter in place of a face.
  skip: '[data-transcript-avatar]',
};
