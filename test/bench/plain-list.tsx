import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A row's height, in CSS px, and how many rows are drawn beyond those that are seen. */
const ROW = 60;
const BEYOND = 5;

/** The plainest virtual list that React can draw: rows of one height, those that hold what is typed. */
function PlainList({ rows }: { rows: readonly string[] }) {
  const [query, setQuery] = useState('');
  const [top, setTop] = useState(0);
  const shown = query === '' ? rows : rows.filter((row) => row.toLowerCase().includes(query.toLowerCase()));
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const last = Math.ceil((top + window.innerHeight) / ROW) + BEYOND;
  return (
    <>
      <input value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      <div
        className="list"
        style={{ position: 'fixed', inset: '40px 0 0', overflow: 'auto' }}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <div style={{ height: shown.length * ROW, position: 'relative' }}>
          {shown.slice(first, last).map((row, i) => (
            <button
              key={row}
              type="button"
              style={{ position: 'absolute', top: (first + i) * ROW, height: ROW, overflow: 'hidden' }}
            >
              {row}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}

// Bundled by the bench and put into a page.
Object.assign(globalThis, {
  calloutPlainList: (rows: readonly string[]) => {
    const root = document.body.appendChild(document.createElement('div'));
    createRoot(root).render(<PlainList rows={rows} />);
  },
});
