interface Props<Value extends string> {
  /** What is chosen; read aloud, and shown unless hidden. */
  label: string;
  isLabelHidden?: boolean;
  /** What there is to choose, by value, in the order in which it is shown. */
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

/** A few choices side by side, one of them on. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { label, isLabelHidden = false, names, value, onChange } = props;
  const values = Object.keys(names) as Value[];
  return (
    <fieldset className="choice">
      <legend className={isLabelHidden ? 'visually-hidden' : 'choice-label'}>{label}</legend>
      <div className="modes">
        {values.map((each) => (
          <button
            key={each}
            type="button"
            className="mode"
            aria-pressed={value === each}
            onClick={() => onChange(each)}
          >
            {names[each]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
