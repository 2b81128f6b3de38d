import { words } from '../../lib/words';

/** The extension's mark and name. */
export function Brand() {
  return (
    <span className="brand">
      <img src="/mark.svg" alt="" width="32" height="32" />
      {words('extensionName')}
    </span>
  );
}
