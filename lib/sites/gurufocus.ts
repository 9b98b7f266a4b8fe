import type { Adapter } from './adapter.ts';

export const gurufocus: Adapter = {
  id: 'gurufocus',
  name: 'GuruFocus',
  hosts: ['www.gurufocus.com'],
  isAtInstall: true,
};
