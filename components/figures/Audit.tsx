import type { Messages } from '../../lib/i18n/messages.ts';

/** What was computed from the call's own numbers for a row, and whether it agrees with what the row says. */
export interface Audited {
  holds: boolean;
  computation: string;
  stated: string;
}

interface Props {
  t: Messages;
  audited: readonly Audited[];
}

/** A tick where the row adds up with the rest of the call, a question mark where it does not; named, not coloured only. */
export function AuditMark({ t, audited }: Props) {
  if (audited.length === 0) return null;
  const holds = audited.every((each) => each.holds);
  return (
    <span
      className="audit"
      data-holds={holds}
      role="img"
      aria-label={holds ? t.audit.holds : t.audit.misses}
      title={audited.map(({ computation, stated }) => t.audit.says(computation, stated)).join(' ')}
    >
      {holds ? '✓' : '?'}
    </span>
  );
}

/** What was recomputed, a sentence each: what does not add up stands in the row, the rest where it is opened. */
export function AuditSentences({ t, audited }: Props) {
  return audited.map(({ holds, computation, stated }) => (
    <bdi key={computation} className="audit-sentence" data-holds={holds}>
      {t.audit.says(computation, stated)}
    </bdi>
  ));
}
