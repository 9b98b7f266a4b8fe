/**
 * The name under which a host was silenced, if it was: its own or that of a domain above it, since a site's name
 * stands for all of its hosts.
 *
 * @param sites hosts and domains on which the panel is not to open by itself
 */
export function silencerOf(sites: Readonly<Record<string, 'never'>>, host: string): string | undefined {
  const parts = host.split('.');
  return parts.map((_, from) => parts.slice(from).join('.')).find((name) => Object.hasOwn(sites, name));
}

/** The sites that are silenced once a host or domain is silenced as well, or no longer. */
export function withSilence(
  sites: Readonly<Record<string, 'never'>>,
  name: string,
  isSilent: boolean,
): Record<string, 'never'> {
  const { [name]: _, ...others } = sites;
  return isSilent ? { ...others, [name]: 'never' } : others;
}
