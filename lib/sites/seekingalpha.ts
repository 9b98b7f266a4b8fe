import type { Adapter } from './adapter.ts';

export const seekingalpha: Adapter = {
  id: 'seekingalpha',
  name: 'Seeking Alpha',
  hosts: ['seekingalpha.com'],
  isAtInstall: true,
  cut: '.piano-paywall-container',
};
