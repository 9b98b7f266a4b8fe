import type { ReactNode } from 'react';

interface Props {
  text: string;
  /** Parts of it to mark, UTF-16 and half-open; in any order, overlaps become one. */
  parts: readonly (readonly [start: number, end: number])[];
  /** Where the part starts that is looked at now. */
  current?: number | undefined;
}

/** A text with parts of it marked. */
export function Marked({ text, parts, current }: Props) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [from, end] of [...parts].sort(([a], [b]) => a - b)) {
    const start = Math.max(from, at);
    if (end <= start) continue;
    pieces.push(
      text.slice(at, start),
      <mark key={start} className="mark" aria-current={from === current || undefined}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <bdi>
      {pieces}
      {text.slice(at)}
    </bdi>
  );
}
