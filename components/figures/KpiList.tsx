import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { AuditEntry } from '../../lib/metrics/audit/types.ts';
import { auditTexts, type Labels, labelIn, statedBy } from '../../lib/metrics/texts.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { Segment, Span, Speaker, Transcript } from '../../lib/transcript/types.ts';
import type { Check } from '../../lib/translation/types.ts';
import type { Selection } from '../copy/ChooseRow.tsx';
import type { Audited } from './Audit.tsx';
import { findingsOf } from './findings.ts';
import { FOLDED, type GroupId, groupsOf, keyOf } from './groups.ts';
import { KpiItem } from './KpiItem.tsx';

/** A row that somebody wants to see. */
export interface Wanted {
  kpi: Kpi;
}

interface Props {
  t: Messages;
  kpis: readonly Kpi[];
  /** Those above and the ones that are not shown: the indexes of the audit go into these. */
  all: readonly Kpi[];
  audit: readonly AuditEntry[];
  /** Findings of the translation. */
  checks: readonly Check[];
  /** Names of their metrics, by id. */
  labels: Readonly<Record<string, Labels>>;
  transcript: Transcript;
  /** The row of the figure that a key has led to in the page. */
  current: Kpi | null;
  /** The row that was hidden last, among them as long as that can be undone. */
  hidden: Kpi | null;
  /** Rows to copy, null while nobody is choosing any. */
  selection: Selection | null;
  onJump: (span: Span) => void;
  onCopy: (kpis: readonly Kpi[]) => void;
  /** Somebody says that a row is read wrongly. */
  onWrong: (kpi: Kpi) => void;
  /** ... and takes it back. */
  onUndo: (kpi: Kpi) => void;
  wanted: Wanted | null;
  /** The wanted row is open and has the focus. */
  onFound: () => void;
}

const NOTHING: readonly Audited[] = [];
const NO_CHECKS: readonly Check[] = [];

/** What was recomputed, by the row that states it. */
export function auditedRows(kpis: readonly Kpi[], audit: readonly AuditEntry[]): ReadonlyMap<Kpi, Audited[]> {
  const byRow = new Map<Kpi, Audited[]>();
  for (const entry of audit) {
    const kpi = kpis[statedBy(entry) ?? -1];
    if (kpi) byRow.set(kpi, [...(byRow.get(kpi) ?? []), { holds: entry.holds, ...auditTexts(entry, kpis) }]);
  }
  return byRow;
}

/** Segments and speakers of a transcript, by id. */
function peopleAndWords({ turns, speakers }: Transcript) {
  return {
    segments: new Map<string, Segment>(
      turns.flatMap(({ segments }) => segments.map((segment) => [segment.id, segment])),
    ),
    speakers: new Map<string, Speaker>(speakers.map((speaker) => [speaker.id, speaker])),
  };
}

/** Up and down go from row to row, open or not; the rest of the keys are the buttons' own. */
function onRowKey(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.kpi, .group-button, .kpi-undo')];
  const at = rows.findIndex(
    (row) => row === event.target || row.parentElement?.contains(event.target as Node),
  );
  const next = rows[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/**
 * The figures of a call by group, what is read first on top. A row opens its sentence and goes to it in the page; its
 * group folds. Stays as it is while the page scrolls.
 */
export const KpiList = memo(function KpiList(props: Props) {
  const {
    t,
    kpis,
    all,
    audit,
    checks,
    labels,
    transcript,
    selection,
    onJump,
    onCopy,
    onWrong,
    onUndo,
    hidden,
    current,
    wanted,
    onFound,
  } = props;
  const audited = useMemo(() => auditedRows(all, audit), [all, audit]);
  const groups = useMemo(() => groupsOf(kpis), [kpis]);
  const { segments, speakers } = useMemo(() => peopleAndWords(transcript), [transcript]);
  /** The key of the row that is open: a page that is read again has it once more. */
  const [open, setOpen] = useState<string | null>(null);
  const [toggled, setToggled] = useState<ReadonlySet<GroupId>>(new Set());
  const onOpen = useMemo(
    () => (kpi: Kpi) => {
      const key = keyOf(kpi);
      setOpen((before) => {
        if (before !== key) onJump(kpi.span);
        return before === key ? null : key;
      });
    },
    [onJump],
  );
  const toggle = (id: GroupId) =>
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const list = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<Wanted | null>(null);
  if (wanted && wanted !== found) {
    setFound(wanted);
    setOpen(keyOf(wanted.kpi));
    const group = groups.find(({ kpis: rows }) => rows.includes(wanted.kpi));
    if (group && FOLDED.has(group.id) !== toggled.has(group.id)) toggle(group.id);
  }
  useEffect(() => {
    if (!wanted) return;
    list.current?.querySelector<HTMLElement>('.kpi[aria-expanded="true"]')?.focus();
    onFound();
  }, [wanted, onFound]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return onRowKey(event);
    const row = (event.target as Element)
      .closest('.kpi-item')
      ?.querySelector<HTMLElement>('[aria-expanded="true"]');
    if (!row) return;
    setOpen(null);
    row.focus();
  };
  if (kpis.length === 0) return <p className="empty">{t.noFigures}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows in it are buttons; this hears the arrows between them and Escape
    <div ref={list} className="figures" onKeyDown={onKeyDown}>
      {groups.map(({ id, kpis: rows }) => {
        const isFolded = FOLDED.has(id) !== toggled.has(id);
        return (
          <section key={id} aria-labelledby={`callout-group-${id}`} data-group={id}>
            <h2 className="heading">
              <button
                type="button"
                id={`callout-group-${id}`}
                className="group-button"
                aria-expanded={!isFolded}
                onClick={() => toggle(id)}
              >
                {t.groups[id]}
                <span className="count">{rows.filter((kpi) => kpi !== hidden).length}</span>
              </button>
            </h2>
            {!isFolded && (
              <ul className="list">
                {rows.map((kpi) => {
                  const key = keyOf(kpi);
                  const names = labels[kpi.metric];
                  const isOpen = key === open;
                  return (
                    <KpiItem
                      key={key}
                      id={`callout-${key.replaceAll(/\W/g, '-')}`}
                      name={names ? labelIn(names, t.locale) : kpi.label}
                      segment={segments.get(kpi.span.segment)}
                      speaker={speakers.get(kpi.speaker)}
                      audited={audited.get(kpi) ?? NOTHING}
                      checks={isOpen ? findingsOf(kpi, all, checks) : NO_CHECKS}
                      isHidden={kpi === hidden}
                      isCurrent={kpi === current}
                      {...{ t, kpi, isOpen, selection, onOpen, onJump, onCopy, onWrong, onUndo }}
                    />
                  );
                })}
              </ul>
            )}
          </section>
        );
      })}
      <p id="callout-jump" className="visually-hidden">
        {t.jumpToFigure}
      </p>
    </div>
  );
});
