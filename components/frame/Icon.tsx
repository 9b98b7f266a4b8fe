const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  collapse: 'M6 3l5 5-5 5',
  expand: 'M10 3L5 8l5 5',
  settings:
    'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4M5 9.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4',
  copy: 'M6 6h7.5v7.5H6zM3.5 10h-1V2.5H10v1',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  failed: 'M8 3v6M8 12v.5',
  more: 'M5 7l3 3 3-3',
  filter: 'M2.5 3.5h11L9.5 8.5v4l-3-1.5V8.5z',
  light: 'M3 13.5h10M5 9.5l5.5-6.5 2.5 2-5.5 6.5-3.2.8z',
  keys: 'M1.5 4h13v8.5h-13zM4 6.7h.1M6.7 6.7h.1M9.4 6.7h.1M12 6.7h.1M4.5 9.8h7',
  search: 'M6.8 2.5a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6M10 10l3.7 3.7',
  previous: 'M3 10l5-5 5 5',
  next: 'M3 6l5 5 5-5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 px in the colour of the text; its button carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
