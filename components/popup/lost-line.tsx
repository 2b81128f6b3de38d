import { words } from '../../lib/words';
import { Notice } from '../controls/notice';

/** Says that some settings could not be read, such as the list of pupils, and leads to where it says which. */
export function LostLine() {
  return (
    <Notice tone="amber">
      <p>
        {words('popupLost')}{' '}
        <a href="/options.html" target="_blank" rel="noreferrer">
          {words('popupLostWhich')}
        </a>
      </p>
    </Notice>
  );
}
