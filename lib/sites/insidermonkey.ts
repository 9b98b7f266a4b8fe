import type { Adapter } from './adapter.ts';

export const insidermonkey: Adapter = {
  id: 'insidermonkey',
  name: 'Insider Monkey',
  hosts: ['www.insidermonkey.com'],
  isAtInstall: true,
  wholePage: 'singlepage=1',
};
