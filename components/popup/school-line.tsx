import { words } from '../../lib/words';
import type { Schools } from '../school/use-schools';

/**
 * Whose policy it is and which edition, and the way to another pack: on a page of its own, since a popup closes in some
 * browsers as soon as a file is to be chosen.
 */
export function SchoolLine({ schools }: { readonly schools: Schools }) {
  const { main, managed } = schools;
  return (
    <p className="soft small">
      {words('popupSchool', main.school.name, main.version)}{' '}
      {!managed.locked.includes('school') && (
        <a href="/options.html#pack" target="_blank" rel="noreferrer">
          {words('popupOpenPack')}
        </a>
      )}
    </p>
  );
}
