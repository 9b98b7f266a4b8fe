import { useEffect, useState, useSyncExternalStore } from 'react';
import { GivenPage } from '../../components/given/GivenPage.tsx';
import { decode, type Given, MOST_BYTES, type Refusal, readText } from '../../lib/given/decode.ts';
import sample from '../../lib/given/sample-call.txt?raw';
import { messagesFor } from '../../lib/i18n/index.ts';
import { localeOf } from '../../lib/i18n/locales.ts';
import { pagesMessagesFor } from '../../lib/i18n/pages/index.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { showText } from './show.ts';

interface Props {
  store: SettingsStore;
  browserLanguage: string;
  /** The text has taken the page: nothing of this is needed any more. */
  onShown: () => void;
}

/** Takes a text or a saved page, and gives the page to it and to the panel beside it. */
export function ReadPage({ store, browserLanguage, onShown }: Props) {
  const settings = useSyncExternalStore(store.subscribe, store.current);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const t = messagesFor(settings.language === 'auto' ? browserLanguage : settings.language);
  const says = pagesMessagesFor(t.locale);
  useEffect(() => {
    document.documentElement.lang = t.locale;
    document.title = `Callout · ${says.given.title}`;
  }, [t, says]);

  const read = (given: Given | Refusal) => {
    if (typeof given === 'string') return setRefusal(given);
    onShown();
    return showText(given, says.given.another, localeOf(t.locale));
  };
  const onFile = async (file: Blob) => {
    // Not even opened: a file of gigabytes would fill the memory first.
    if (file.size > MOST_BYTES) return setRefusal('large');
    const bytes = await file.arrayBuffer().catch(() => null);
    return bytes ? read(decode(new Uint8Array(bytes))) : setRefusal('unreadable');
  };
  const onSample = () => read({ kind: 'text', text: sample });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is looked at once
  useEffect(() => {
    if (location.hash === '#sample') onSample();
  }, []);

  return (
    <GivenPage
      t={t}
      says={says}
      settings={settings}
      isPdf={location.hash === '#pdf'}
      refusal={refusal === null ? '' : says.given.refusals[refusal]}
      onFile={onFile}
      onText={(text, isRich) => read(readText(text, isRich))}
      onSample={onSample}
    />
  );
}
