import { Icon } from './icon';

export function PrintIcon() {
  return (
    <Icon>
      <path d="M7 8V3h10v5M7 17H4v-8h16v8h-3M7 14h10v7H7z" />
    </Icon>
  );
}
