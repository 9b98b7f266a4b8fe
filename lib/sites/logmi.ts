import type { Adapter } from './adapter.ts';

export const logmi: Adapter = {
  id: 'logmi',
  name: 'ログミーFinance',
  hosts: ['finance.logmi.jp'],
  isAtInstall: true,
};
