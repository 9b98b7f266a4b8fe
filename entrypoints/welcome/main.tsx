import '../../lib/platform/polyfill.ts';
import { createRoot } from 'react-dom/client';
import { openAccess } from '../../lib/platform/access.ts';
import { browser } from '../../lib/platform/browser.ts';
import { loadShortcuts } from '../../lib/platform/messages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { Welcome } from './Welcome.tsx';
import './welcome.css';

const [store, access, shortcuts] = await Promise.all([openSettings(), openAccess(), loadShortcuts()]);
const root = document.getElementById('root');
if (root) {
  const { getURL } = browser.runtime;
  createRoot(root).render(
    <Welcome
      store={store}
      access={access}
      browserLanguage={browser.i18n.getUILanguage()}
      links={{
        sample: getURL('/read.html#sample'),
        read: getURL('/read.html'),
        icon: getURL('/icon/icon.svg'),
      }}
      toolbarKey={shortcuts.find(({ name }) => name === '_execute_action')?.keys || null}
      onSettings={() => browser.runtime.openOptionsPage()}
    />,
  );
}
