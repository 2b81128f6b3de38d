import { Icon } from './icon';

export function ReloadIcon() {
  return (
    <Icon>
      <path d="M20 11a8 8 0 10-2.3 6.3M20 4v7h-7" />
    </Icon>
  );
}
