import type { Adapter } from './adapter.ts';

export const dianhuahui: Adapter = {
  id: 'dianhuahui',
  name: '电话会',
  hosts: ['*.dianhuahui.com'],
  isAtInstall: true,
};
