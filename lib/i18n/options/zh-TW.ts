import type { OptionsMessages } from './messages.ts';

export const zhTW: OptionsMessages = {
  everywhere: '在所有投資網站尋找逐字稿',
  everywhereHint:
    'Callout 會在已知的網站自動尋找逐字稿。若你允許，也能在所有網站尋找；讀到的內容不會離開瀏覽器。',
  allow: '允許在所有網站',
  revoke: '只在已知的網站',
  allowed: 'Callout 會在所有網站尋找逐字稿。',
  refused: '瀏覽器沒有給予權限。',
  silenced: '面板不自動開啟的網站',
  noneSilenced: '沒有。',
  lift: '恢復自動開啟',
  liftOn: (host) => `恢復在 ${host} 自動開啟`,
  saved: '變更立即生效，所有分頁一致。',
  display: '顯示',
};
