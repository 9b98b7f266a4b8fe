import type { Ref } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  className?: string;
  isDisabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that shows an icon; its label is read aloud and stands in the tooltip. */
export function IconButton({ icon, label, onClick, className = '', isDisabled = false, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
