import type { Adapter } from './adapter.ts';

export const nasdaq: Adapter = {
  id: 'nasdaq',
  name: 'Nasdaq',
  hosts: ['www.nasdaq.com'],
  isAtInstall: true,
};
