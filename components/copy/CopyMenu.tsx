import { useId } from 'react';
import type { Options } from '../../lib/export/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Choice } from '../frame/Choice.tsx';
import { isPicked, type Scope, type ScopeCount } from './scopes.ts';

export interface CopyMenuProps {
  t: Messages;
  options: Options;
  onOptions: (changes: Partial<Options>) => void;
  /** Which figures, and what there is to choose from. */
  scope: Scope;
  scopes: readonly ScopeCount[];
  /** How many figures that is. */
  count: number;
  onScope: (scope: Scope) => void;
  onCopy: () => void;
  onSave: () => void;
  /** Null where the browser takes no pictures. */
  onCopyPicture: (() => void) | null;
  onSavePicture: () => void;
  /** What was asked for is under way: the menu may go. */
  onDone: () => void;
}

/** What is copied, and how: remembered for the next time. */
export function CopyMenu(props: CopyMenuProps) {
  const { t, options, onOptions, scope, scopes, count, onScope, onDone } = props;
  const { onCopy, onSave, onCopyPicture, onSavePicture } = props;
  const { copy: says } = t;
  const isNothing = scope === 'chosen' && count === 0;
  const button = (name: string, onClick: () => void, className = '') => (
    <button
      type="button"
      className={`button ${className}`}
      disabled={isNothing}
      onClick={() => {
        onClick();
        onDone();
      }}
    >
      {name}
    </button>
  );
  return (
    <>
      <Choice
        label={says.format}
        names={says.formats}
        value={options.format}
        onChange={(format) => onOptions({ format })}
      />
      <Select
        label={says.rows}
        names={scopes.map(({ id, count }) => [
          id,
          `${id === 'all' || id === 'key' || isPicked(id) ? says.scopes[id] : t.groups[id]} (${count})`,
        ])}
        value={scope}
        onChange={onScope}
      />
      {isNothing && <p className="copy-line hint">{says.tickRows}</p>}
      <Select
        label={says.scale}
        names={Object.entries(says.scales) as [Options['scale'], string][]}
        value={options.scale}
        onChange={(scale) => onOptions({ scale })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={options.quotes}
          disabled={options.format === 'wide'}
          onChange={({ target }) => onOptions({ quotes: target.checked })}
        />
        <span>{says.quotes}</span>
      </label>
      <p className="copy-line">
        {button(says.copy, onCopy, 'copy-primary')}
        {button(says.save, onSave)}
      </p>
      <p className="copy-line">
        {onCopyPicture && button(says.copyPicture, onCopyPicture)}
        {button(says.savePicture, onSavePicture)}
      </p>
    </>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  names: readonly (readonly [Value, string])[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice among more than fit side by side. */
function Select<Value extends string>({ label, names, value, onChange }: SelectProps<Value>) {
  const id = useId();
  return (
    <p className="copy-line">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="button"
        value={value}
        onChange={({ target }) => {
          const chosen = names.find(([each]) => each === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {names.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
