import type { Adapter } from './adapter.ts';

export const marketbeat: Adapter = {
  id: 'marketbeat',
  name: 'MarketBeat',
  hosts: ['www.marketbeat.com'],
  isAtInstall: true,
  // Name, role and time, which the bubble says again.
  skip: '.transcript-line-speaker',
};
