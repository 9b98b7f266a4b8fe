import type { Ref } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  className?: string;
  /** It can do nothing now, and keeps the focus all the same: it may be the one that has just been pressed. */
  isDisabled?: boolean;
  /** Whether what the button opens is open; left out where it opens nothing. */
  isExpanded?: boolean | undefined;
  /** Whether what the button switches is on; left out where it is no switch. */
  isPressed?: boolean | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that shows an icon; its label is read aloud and stands in the tooltip. */
export function IconButton({
  icon,
  label,
  onClick,
  className = '',
  isDisabled = false,
  isExpanded,
  isPressed,
  ref,
}: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      aria-expanded={isExpanded}
      aria-pressed={isPressed}
      title={label}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
