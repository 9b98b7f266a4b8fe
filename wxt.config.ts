import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { hostsAtInstall } from './lib/sites/index.ts';

/**
 * Takes the assignments to innerHTML out of react-dom: they serve `dangerouslySetInnerHTML` and `<script>` elements,
 * which nothing of ours has (test/architecture.test.ts), and reviewers of the stores ask about them. An error where
 * react-dom has come to write them otherwise.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/react-dom-client\.production\.js$/.test(id.split('?')[0] ?? '')) return null;
      const parts = code.split(/\.innerHTML = /);
      if (parts.length !== 4) this.error(`react-dom sets innerHTML in ${parts.length - 1} places, not 3.`);
      return { code: parts.join('.textContent = '), map: null };
    },
  };
}

export default defineConfig({
  // Each file says what it imports, so that the architecture test can read it.
  imports: false,
  manifestVersion: 3,
  // Elsewhere where a test packs beside what others look at.
  outDir: process.env.CALLOUT_OUT ?? '.output',
  vite: () => ({
    plugins: [react(), withoutInnerHtml()],
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
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
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
            // Its first version that knows the line above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
