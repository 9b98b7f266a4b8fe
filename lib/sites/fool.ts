import type { Adapter } from './adapter.ts';

export const fool: Adapter = {
  id: 'fool',
  name: 'The Motley Fool',
  hosts: ['www.fool.com'],
  isAtInstall: true,
};
