import { type ClipboardEvent, type DragEvent, useId, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { PagesMessages } from '../../lib/i18n/pages/messages.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { appearanceOf } from '../frame/appearance.ts';

interface Props {
  t: Messages;
  says: PagesMessages;
  settings: Settings;
  /** Somebody came here from the tab of a PDF. */
  isPdf: boolean;
  /** Why the last text was not read; empty where there is nothing to say. */
  refusal: string;
  onFile: (file: Blob) => void;
  /** `isRich` where the text is markup. */
  onText: (text: string, isRich: boolean) => void;
  onSample: () => void;
}

/** What was dropped or pasted that is no file: with its structure where it has one. */
function textIn(data: DataTransfer): { text: string; isRich: boolean } {
  const rich = data.getData('text/html');
  return rich === '' ? { text: data.getData('text/plain'), isRich: false } : { text: rich, isRich: true };
}

/** Where a text or a saved page is dropped, chosen or pasted, and the sample call for whoever has none. */
export function GivenPage({ t, says, settings, isPdf, refusal, onFile, onText, onSample }: Props) {
  const { given } = says;
  const paste = useId();
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
    else {
      const { text, isRich } = textIn(event.dataTransfer);
      onText(text, isRich);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    const { text: pasted, isRich } = textIn(event.clipboardData);
    if (!file && pasted === '') return;
    event.preventDefault();
    if (file) onFile(file);
    else onText(pasted, isRich);
  };

  return (
    <main className="callout page given" lang={t.locale} {...appearanceOf(settings, t.locale)}>
      <h1 className="page-title">{given.title}</h1>
      {isPdf && <p className="given-pdf">{given.pdfTab}</p>}
      <p className="hint">{given.hint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first */}
      <div
        className="drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p>{given.drop}</p>
        <label className="button">
          {given.choose}
          <input
            className="visually-hidden"
            type="file"
            accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onFile(file);
              target.value = '';
            }}
          />
        </label>
      </div>
      <form
        className="given-paste"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text, false);
        }}
      >
        <label className="choice-label" htmlFor={paste}>
          {given.paste}
        </label>
        <textarea
          id={paste}
          className="given-text"
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={onPaste}
        />
        <div className="given-actions">
          <button type="submit" className="button">
            {given.read}
          </button>
          <button type="button" className="button" onClick={onSample}>
            {given.sample}
          </button>
        </div>
      </form>
      <p className="given-refusal" role="alert">
        {refusal}
      </p>
    </main>
  );
}
