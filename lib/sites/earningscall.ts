import type { Adapter } from './adapter.ts';

export const earningscall: Adapter = {
  id: 'earningscall',
  name: 'EarningsCall',
  hosts: ['earningscall.biz'],
  isAtInstall: true,
};
