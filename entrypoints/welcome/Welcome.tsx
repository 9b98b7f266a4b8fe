import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { ADAPTERS } from '../../lib/sites/index.ts';
import { type OwnPage, useOwnPage } from '../options/own-page.ts';

interface Props extends OwnPage {
  links: { sample: string; read: string; icon: string };
  toolbarKey: string | null;
  onSettings: () => void;
}

/** Sites by name and one host: `*.` stands for the host itself. */
const SITES = ADAPTERS.filter(({ isAtInstall }) => isAtInstall).map(({ name, hosts: [host = ''] }) => ({
  name,
  host: host.replace('*.', ''),
}));

/** The first page that is seen of the extension. */
export function Welcome({ store, access, browserLanguage, ...props }: Props) {
  const page = useOwnPage({ store, access, browserLanguage }, ({ welcome }) => welcome.title);
  return <WelcomePage {...props} {...page} sites={SITES} />;
}
