import type { Adapter } from './adapter.ts';

export const rev: Adapter = {
  id: 'rev',
  name: 'Rev',
  hosts: ['www.rev.com'],
  isAtInstall: true,
};
