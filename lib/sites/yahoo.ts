import type { Adapter } from './adapter.ts';

export const yahoo: Adapter = {
  id: 'yahoo',
  name: 'Yahoo Finance',
  hosts: ['finance.yahoo.com'],
  isAtInstall: true,
};
