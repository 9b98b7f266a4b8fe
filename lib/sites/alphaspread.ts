import type { Adapter } from './adapter.ts';

export const alphaspread: Adapter = {
  id: 'alphaspread',
  name: 'Alpha Spread',
  hosts: ['www.alphaspread.com'],
  isAtInstall: true,
  label: '.comment > .author',
};
