import type { Adapter } from './adapter.ts';

export const investing: Adapter = {
  id: 'investing',
  name: 'Investing.com',
  hosts: ['www.investing.com'],
  isAtInstall: true,
};
