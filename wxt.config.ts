import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { hostsAtInstall } from './lib/sites/index.ts';

export default defineConfig({
  // Each file says what it imports, so that the architecture test can read it.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [react()],
    build: {
      target: ['chrome123', 'firefox140'],
      // Its stand-in for older browsers would be the one script of ours that fetches.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: hostsAtInstall(),
    optional_host_permissions: ['*://*/*'],
    // Our pages and the background load what is packed and nothing else; pictures of one's own are drawn by canvas.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    action: { default_title: '__MSG_actionTitle__' },
    // Chrome takes four suggestions at most. Comma and period are < and > on their keys.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      'next-figure': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextFigure__',
      },
      'previous-figure': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousFigure__',
      },
      questions: { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandQuestions__' },
      search: { description: '__MSG_commandSearch__' },
      language: { description: '__MSG_commandLanguage__' },
    },
    // light-dark() and the CSS Custom Highlight API; older browsers do not offer the extension.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'callout@callout.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
