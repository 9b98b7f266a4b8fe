import { useMemo } from 'react';
import { CopyButton } from '../../components/copy/CopyButton.tsx';
import { figuresOf, isPicked, type Scope, scopesOf } from '../../components/copy/scopes.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import type { Copying } from './copying.ts';

interface Props {
  t: Messages;
  copying: Copying;
  kpis: readonly Kpi[];
  /** Those that are listed, null where all of them are. */
  shown: readonly Kpi[] | null;
  scope: Scope;
  chosen: ReadonlySet<string>;
  onOptions: SettingsStore['change'];
  onScope: (scope: Scope) => void;
}

/** The copy button with its menu, told which figures there are. */
export function CopyActions({ t, copying, kpis, shown, scope: wanted, chosen, onOptions, onScope }: Props) {
  const { options, outcome, copy, save, copyPicture, savePicture } = copying;
  const scopes = useMemo(() => scopesOf(kpis, chosen, shown), [kpis, chosen, shown]);
  if (kpis.length === 0) return null;
  const { id: scope, count } = scopes.find(({ id }) => id === wanted) ?? { id: 'key', count: 0 };
  const figures = figuresOf(scope, kpis, chosen, shown);
  return (
    <CopyButton
      {...{ t, options, outcome, scope, scopes, onScope }}
      count={count}
      onOptions={({ format, scale, quotes }) =>
        onOptions({
          ...(format && { copyFormat: format }),
          ...(scale && { copyScale: scale }),
          ...(quotes !== undefined && { copyQuotes: quotes }),
        })
      }
      onCopyNow={() => copy(count > 0 && isPicked(scope) ? figures : figuresOf('key', kpis, chosen, shown))}
      onCopy={() => copy(figures)}
      onSave={() => save(figures)}
      onCopyPicture={copyPicture && (() => copyPicture(figures))}
      onSavePicture={() => savePicture(figures)}
    />
  );
}
