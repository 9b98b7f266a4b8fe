import { renderCall, type Served } from './layouts.ts';

/**
 * A single-page site that lives as such sites do: routes change without a load, text comes late and in pieces, "show
 * more" unfolds it, translations are filled in, paragraphs are exchanged for new ones that say the same. What happens
 * is set off by links and buttons, or by `site` in the page's world.
 */
export const LIVING = [
  '/calls/harborline',
  '/calls/kestrel',
  '/about',
  '/late',
  '/pieces',
  '/folded',
  '/hidden',
  '/lazy',
  '/kept',
];

/** Pieces that a text arrives in, and how long after each other, in milliseconds. */
const PIECES = 6;
const DELAY = 120;

export function renderLiving(text: string, title: string): Served {
  const { body } = renderCall(text, 'list', title);
  const list = body.slice(body.indexOf('<ul'), body.indexOf('</ul>') + 5);
  const other = list.replaceAll('Harborline', 'Kestrel Forge');
  const views = {
    '/calls/harborline': { title, html: `<h1>${title}</h1>${list}` },
    '/calls/kestrel': {
      title: title.replace('Harborline (HBL)', 'Kestrel Forge (KFG)'),
      html: `<h1>Kestrel Forge</h1>${other}`,
    },
    '/about': {
      title: 'About us',
      html: '<h1>About us</h1><p>We collect what companies say. Write to us.</p>',
    },
  };
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Calls</title>
<style>body { font: 17px/1.6 sans-serif; max-width: 46em; margin: auto } .away { display: none }
li { list-style: none; margin-bottom: 12px }</style></head>
<body><header><a href="/calls/harborline">A</a> <a href="/calls/kestrel">B</a> <a href="/about">About</a>
<span id="price">12.30</span></header><main id="root"></main>
<script type="application/json" id="state">${JSON.stringify(views).replaceAll('<', '\\u003c')}</script>
<script>(${site})(${PIECES}, ${DELAY})</script></body></html>`,
  };
}

/** Runs in the page. */
function site(pieces: number, delay: number): void {
  interface View {
    title: string;
    html: string;
  }
  const views = JSON.parse(document.getElementById('state')?.textContent ?? '') as Record<string, View>;
  const root = document.getElementById('root') as HTMLElement;
  const call = views['/calls/harborline'] as View;
  const nodesOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.childNodes;
  const show = (view: View) => {
    document.title = view.title;
    root.replaceChildren(...nodesOf(view.html));
  };
  const items = () => [...(nodesOf(call.html)[1]?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1);
  const listWith = (own: readonly Node[]) => {
    const list = document.createElement('ul');
    list.append(...own);
    root.replaceChildren(list);
    return list;
  };

  const ways: Record<string, () => void> = {
    '/late': () => setTimeout(() => show(call), delay * pieces),
    '/pieces': () => {
      const all = items();
      const list = listWith([]);
      const size = Math.ceil(all.length / pieces);
      document.title = call.title;
      for (let i = 0; i < pieces; i++)
        setTimeout(() => list.append(...all.slice(i * size, (i + 1) * size)), delay * (i + 1));
    },
    '/folded': () => {
      const all = items();
      document.title = call.title;
      const list = listWith(all.slice(0, 30));
      const more = document.createElement('button');
      more.textContent = 'Show more';
      more.onclick = () => {
        list.append(...all.slice(30));
        more.remove();
      };
      root.append(more);
    },
    '/hidden': () => {
      show(call);
      for (const item of [...root.querySelectorAll<HTMLElement>('li')].slice(30)) item.hidden = true;
      const more = document.createElement('button');
      more.textContent = 'Show more';
      more.onclick = () => {
        for (const item of root.querySelectorAll('li')) item.hidden = false;
      };
      root.prepend(more);
    },
    '/lazy': () => {
      show(call);
      const texts: [Element, string][] = [];
      for (const each of root.querySelectorAll('.translated')) {
        texts.push([each, each.textContent ?? '']);
        each.textContent = '翻譯中…';
      }
      const translate = document.createElement('button');
      translate.textContent = 'Translate';
      translate.onclick = () => {
        for (const [each, said] of texts) each.firstChild?.replaceWith(said);
      };
      root.prepend(translate);
    },
    // The old view stays in the document, out of sight.
    '/kept': () => {
      show(call);
      const about = document.createElement('section');
      const leave = document.createElement('button');
      leave.textContent = 'Leave';
      leave.onclick = () => {
        history.pushState(null, '', '/about');
        document.title = 'About us';
        root.classList.add('away');
        about.append(...nodesOf(views['/about']?.html ?? ''));
        document.body.append(about);
      };
      root.prepend(leave);
    },
  };

  /** The old view goes at once, the new one comes when it has been fetched. */
  const route = () => {
    const way = ways[location.pathname];
    const view = views[location.pathname];
    root.replaceChildren();
    if (way) way();
    else if (view) setTimeout(() => show(view), delay);
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    route();
  });
  addEventListener('popstate', route);
  Object.assign(globalThis, {
    site: {
      /** Makes every paragraph anew, as frameworks do when a list's keys change. */
      again: () => {
        for (const item of root.querySelectorAll('li')) item.replaceWith(item.cloneNode(true));
      },
    },
  });
  route();
}
