import type { Adapter } from './adapter.ts';

export const strike: Adapter = {
  id: 'strike',
  name: 'strike.market',
  hosts: ['strike.market'],
  isAtInstall: true,
};
