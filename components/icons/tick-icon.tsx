import { Icon } from './icon';

export function TickIcon() {
  return (
    <Icon>
      <path d="M4 12.5l5.5 5.5L20 6.5" />
    </Icon>
  );
}
