import '../../lib/platform/polyfill.ts';
import { createRoot } from 'react-dom/client';
import { openAccess } from '../../lib/platform/access.ts';
import { browser } from '../../lib/platform/browser.ts';
import { loadShortcuts } from '../../lib/platform/messages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { Options } from './Options.tsx';
import './options.css';

const [store, access, shortcuts, isAllowedIn] = await Promise.all([
  openSettings(),
  openAccess(),
  loadShortcuts(),
  browser.extension.isAllowedIncognitoAccess(),
]);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Options
      store={store}
      access={access}
      browserLanguage={browser.i18n.getUILanguage()}
      shortcuts={shortcuts}
      readUrl={browser.runtime.getURL('/read.html')}
      isKeptOut={!isAllowedIn}
    />,
  );
}
