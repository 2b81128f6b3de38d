import { words } from '../../lib/words';
import { LockIcon } from '../icons/lock-icon';

/** Says why the controls beside it cannot be changed. They name it with `aria-describedby`. */
export function LockedNote({ id }: { readonly id: string }) {
  return (
    <p className="locked-note" id={id}>
      <LockIcon />
      <span>{words('lockedBySchool')}</span>
    </p>
  );
}
