import type { Adapter } from './adapter.ts';

export const roic: Adapter = {
  id: 'roic',
  name: 'roic.ai',
  hosts: ['www.roic.ai'],
  isAtInstall: true,
};
