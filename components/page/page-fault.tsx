import { words } from '../../lib/words';
import { Notice } from '../controls/notice';

/** Stands where the rest of a page would be, had what it shows been readable. */
export function PageFault() {
  return (
    <div role="alert">
      <Notice tone="amber">
        <p>{words('pageFault')}</p>
      </Notice>
    </div>
  );
}
