import type { Adapter } from './adapter.ts';

export const alphastreet: Adapter = {
  id: 'alphastreet',
  name: 'AlphaStreet',
  hosts: ['news.alphastreet.com'],
  isAtInstall: true,
};
