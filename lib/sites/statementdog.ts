import type { Adapter } from './adapter.ts';

export const statementdog: Adapter = {
  id: 'statementdog',
  name: '財報狗 StatementDog',
  hosts: ['*.statementdog.com'],
  isAtInstall: true,
};
