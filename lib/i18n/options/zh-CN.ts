import type { OptionsMessages } from './messages.ts';

export const zhCN: OptionsMessages = {
  everywhere: '在所有投资网站查找逐字稿',
  everywhereHint:
    'Callout 会在已知的网站自动查找逐字稿。如果你允许，也可以在所有网站查找；读到的内容不会离开浏览器。',
  allow: '允许在所有网站',
  revoke: '仅在已知的网站',
  allowed: 'Callout 会在所有网站查找逐字稿。',
  refused: '浏览器没有给予权限。',
  silenced: '面板不自动打开的网站',
  noneSilenced: '无。',
  lift: '恢复自动打开',
  liftOn: (host) => `恢复在 ${host} 自动打开`,
  saved: '更改立即生效，所有标签页一致。',
  display: '显示',
};
