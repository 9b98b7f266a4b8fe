import { CopyButton } from '../../components/copy/CopyButton.tsx';
import { figuresOf, type Scope, scopesOf } from '../../components/copy/scopes.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import type { Copying } from './copying.ts';

interface Props {
  t: Messages;
  copying: Copying;
  kpis: readonly Kpi[];
  scope: Scope;
  chosen: ReadonlySet<string>;
  onOptions: SettingsStore['change'];
  onScope: (scope: Scope) => void;
}

/** The copy button with its menu, told which figures there are. */
export function CopyActions({ t, copying, kpis, scope, chosen, onOptions, onScope }: Props) {
  if (kpis.length === 0) return null;
  const { options, outcome, copy, save, copyPicture, savePicture } = copying;
  const scopes = scopesOf(kpis, chosen);
  const figures = figuresOf(scope, kpis, chosen);
  const count = scopes.find(({ id }) => id === 'chosen')?.count ?? 0;
  return (
    <CopyButton
      {...{ t, options, outcome, scope, scopes, onScope }}
      chosen={count}
      onOptions={({ format, scale, quotes }) =>
        onOptions({
          ...(format && { copyFormat: format }),
          ...(scale && { copyScale: scale }),
          ...(quotes !== undefined && { copyQuotes: quotes }),
        })
      }
      onCopyNow={() => copy(scope === 'chosen' && count > 0 ? figures : figuresOf('key', kpis, chosen))}
      onCopy={() => copy(figures)}
      onSave={() => save(figures)}
      onCopyPicture={copyPicture && (() => copyPicture(figures))}
      onSavePicture={() => savePicture(figures)}
    />
  );
}
