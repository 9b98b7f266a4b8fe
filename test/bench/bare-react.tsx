import { createRoot } from 'react-dom/client';

// What the plainest content script with React adds to a page: one element in a shadow root. Bundled by the bench.
const host = document.documentElement.appendChild(document.createElement('bare-react'));
createRoot(host.attachShadow({ mode: 'closed' })).render(<button type="button">Hello</button>);
