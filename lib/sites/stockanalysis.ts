import type { Adapter } from './adapter.ts';

export const stockanalysis: Adapter = {
  id: 'stockanalysis',
  name: 'Stock Analysis',
  hosts: ['stockanalysis.com'],
  isAtInstall: true,
  label: '.border-sharp > .text-lg.font-bold',
};
