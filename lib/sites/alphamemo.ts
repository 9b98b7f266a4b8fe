import type { Adapter } from './adapter.ts';

export const alphamemo: Adapter = {
  id: 'alphamemo',
  name: 'AlphaMemo',
  hosts: ['www.alphamemo.ai'],
  isAtInstall: true,
};
