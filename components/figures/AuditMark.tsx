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
  const name = holds ? t.audit.holds : t.audit.misses;
  const sentences = audited.map(({ computation, stated }) => t.audit.says(computation, stated)).join(' ');
  return (
    <span className="audit" data-holds={holds} role="img" aria-label={name} title={sentences}>
      {holds ? '✓' : '?'}
    </span>
  );
}

/** What does not add up, in a sentence of its own below the row. */
export function AuditQuestion({ t, audited }: Props) {
  return audited
    .filter(({ holds }) => !holds)
    .map(({ computation, stated }) => (
      <bdi key={computation} className="audit-question">
        {t.audit.says(computation, stated)}
      </bdi>
    ));
}
