import { Icon } from './icon';

/** A closed padlock: somebody else has set it. */
export function LockIcon() {
  return (
    <Icon>
      <rect x="5" y="10" width="14" height="10" rx="2" />
      <path d="M8 10V7a4 4 0 0 1 8 0v3" />
    </Icon>
  );
}
