import '../../lib/platform/polyfill.ts';
import { createRoot } from 'react-dom/client';
import { browser } from '../../lib/platform/browser.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { ReadPage } from './ReadPage.tsx';
import './read.css';

const store = await openSettings();
const root = document.getElementById('root');
if (root) {
  const app = createRoot(root);
  app.render(
    <ReadPage store={store} browserLanguage={browser.i18n.getUILanguage()} onShown={() => app.unmount()} />,
  );
}
