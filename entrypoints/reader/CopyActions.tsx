import { useMemo, useState, useSyncExternalStore } from 'react';
import { CopyButton } from '../../components/copy/CopyButton.tsx';
import { figuresOf, isPicked, type Scope, scopesOf } from '../../components/copy/scopes.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Kpi } from '../../lib/metrics/types.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { figuresIn } from '../../lib/search/figures.ts';
import type { Copying } from './copying.ts';
import type { Search } from './search.ts';

interface Props {
  t: Messages;
  copying: Copying;
  search: Search;
  /** All figures that there are, and those of the speaker whom the lists are kept to. */
  all: readonly Kpi[];
  listed: readonly Kpi[];
  scope: Scope;
  chosen: ReadonlySet<string>;
  onOptions: SettingsStore['change'];
  onScope: (scope: Scope) => void;
}

const never = () => () => undefined;

/** The copy button with its menu, told which figures there are. */
export function CopyActions(props: Props) {
  const { t, copying, search, all, listed, scope: wanted, chosen, onOptions, onScope } = props;
  const [isOpen, setOpen] = useState(false);
  // Who types pays for none of it before it is asked for.
  const isAsked = isOpen || wanted === 'shown';
  const hits = useSyncExternalStore(isAsked ? search.subscribe : never, search.found);
  const shown = useMemo(() => {
    if (isAsked && hits.length > 0) return figuresIn(hits, listed);
    return listed === all ? null : listed;
  }, [isAsked, hits, listed, all]);
  const scopes = useMemo(() => scopesOf(all, chosen, shown), [all, chosen, shown]);
  if (all.length === 0) return null;
  const { options, outcome, copy, save, copyPicture, savePicture } = copying;
  const { id: scope, count } = scopes.find(({ id }) => id === wanted) ?? { id: 'key', count: 0 };
  const figures = figuresOf(scope, all, chosen, shown);
  return (
    <CopyButton
      {...{ t, options, outcome, scope, scopes, onScope, count }}
      onMenu={setOpen}
      onOptions={({ format, scale, quotes }) =>
        onOptions({
          ...(format && { copyFormat: format }),
          ...(scale && { copyScale: scale }),
          ...(quotes !== undefined && { copyQuotes: quotes }),
        })
      }
      onCopyNow={() => copy(count > 0 && isPicked(scope) ? figures : figuresOf('key', all, chosen))}
      onCopy={() => copy(figures)}
      onSave={() => save(figures)}
      onCopyPicture={copyPicture && (() => copyPicture(figures))}
      onSavePicture={() => savePicture(figures)}
    />
  );
}
