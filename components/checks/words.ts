import type { Messages } from '../../lib/i18n/messages.ts';
import type { Check } from '../../lib/translation/types.ts';

/** What a finding says, in one sentence of the panel's language. */
export function sayCheck({ checks: { says } }: Messages, check: Check): string {
  const { reason, source, translation, expected, meaning } = check;
  return says[reason]({ source: source.trim(), translation: translation.trim(), expected, meaning });
}
