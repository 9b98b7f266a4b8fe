import type { Adapter } from './adapter.ts';

export const sina: Adapter = {
  id: 'sina',
  name: '新浪财经',
  hosts: ['finance.sina.com.cn', 'tech.sina.com.cn'],
  isAtInstall: true,
};
