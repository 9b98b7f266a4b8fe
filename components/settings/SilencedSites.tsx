import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';

interface Props {
  says: PagesMessages;
  sites: Settings['sites'];
  onSites: (sites: Settings['sites']) => void;
}

/** Hosts on which the panel does not open by itself, each with a button that lifts it. */
export function SilencedSites({ says, sites, onSites }: Props) {
  const hosts = Object.keys(sites).sort();
  return (
    <section className="settings-group" aria-labelledby="callout-silenced">
      <h2 id="callout-silenced" className="settings-heading">
        {says.silenced}
      </h2>
      {hosts.length === 0 && <p className="hint">{says.noneSilenced}</p>}
      <ul className="sites">
        {hosts.map((host) => (
          <li key={host} className="site">
            <bdi>{host}</bdi>
            <button
              type="button"
              className="button"
              aria-label={says.liftOn(host)}
              onClick={() => {
                const { [host]: _, ...others } = sites;
                onSites(others);
              }}
            >
              {says.lift}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
