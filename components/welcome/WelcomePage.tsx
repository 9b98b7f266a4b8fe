import type { Messages } from '../../lib/i18n/messages.ts';
import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { appearanceOf } from '../frame/appearance.ts';
import { Everywhere, type EverywhereProps } from '../settings/Everywhere.tsx';

interface Props extends EverywhereProps {
  t: Messages;
  says: PagesMessages;
  settings: Settings;
  /** Names and a host of the sites that are looked at from the installation on. */
  sites: readonly { name: string; host: string }[];
  /** Addresses of the extension's other pages, and of its icon. */
  links: { sample: string; read: string; icon: string };
  /** The key that the browser keeps for the toolbar button; null where it has none. */
  toolbarKey: string | null;
  onSettings: () => void;
}

/** What the extension does, a call to try it on, and where it looks: shown once, after the installation. */
export function WelcomePage({ t, says, settings, sites, links, toolbarKey, onSettings, ...access }: Props) {
  const { welcome } = says;
  return (
    <main className="callout page welcome" lang={t.locale} {...appearanceOf(settings, t.locale)}>
      <header className="welcome-head">
        <img src={links.icon} alt="" width="48" height="48" />
        <div>
          <p className="hint">Callout</p>
          <h1 className="page-title">{welcome.title}</h1>
        </div>
      </header>
      <ul className="welcome-does">
        {welcome.does.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a className="welcome-try" href={links.sample}>
          {welcome.trySample}
        </a>
      </p>
      <section className="settings-group" aria-labelledby="callout-sites">
        <h2 id="callout-sites" className="settings-heading">
          {welcome.sites}
        </h2>
        <p>{welcome.sitesHint}</p>
        <ul className="welcome-sites">
          {sites.map(({ name, host }) => (
            <li key={host}>
              <a href={`https://${host}/`} rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Everywhere says={says} {...access} />
      <section className="settings-group" aria-labelledby="callout-elsewhere">
        <h2 id="callout-elsewhere" className="settings-heading">
          {welcome.elsewhere}
        </h2>
        <p>{welcome.toolbar(toolbarKey)}</p>
        <p>
          <a href={links.read}>{welcome.give}</a>
          <br />
          <span className="hint">{welcome.giveHint}</span>
        </p>
        <button type="button" className="button" onClick={onSettings}>
          {welcome.settings}
        </button>
      </section>
    </main>
  );
}
