import { useState } from 'react';
import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { withSilence } from '../../lib/platform/silence.ts';

interface Props {
  says: PagesMessages;
  /** Hosts that the detector looks on from the installation on. */
  known: readonly string[];
  sites: Settings['sites'];
  onSites: (sites: Settings['sites']) => void;
}

/** Known sites, and those that were switched off elsewhere: whether the panel opens there by itself. */
export function Sites({ says, known, sites, onSites }: Props) {
  // A row stays where its tick is set again.
  const [found] = useState(() => Object.keys(sites));
  const hosts = [...new Set([...known, ...found, ...Object.keys(sites)])].sort();
  return (
    <section className="settings-group" aria-labelledby="callout-sites">
      <h2 id="callout-sites" className="settings-heading">
        {says.sites}
      </h2>
      <p>{says.sitesHint}</p>
      <ul className="sites">
        {hosts.map((host) => (
          <li key={host}>
            <label className="check">
              <input
                type="checkbox"
                checked={!Object.hasOwn(sites, host)}
                onChange={({ target }) => onSites(withSilence(sites, host, !target.checked))}
              />
              <bdi>{host}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
