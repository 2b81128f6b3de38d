import type { Layout } from './layout';
import { Pear } from './pear';
import { Placed } from './placed';

/** Says that the draft is not being checked, so that nobody relies on it. */
export function FaultNote({ layout, text }: { readonly layout: Layout; readonly text: string }) {
  return (
    <Placed layout={layout} width="of-content" className="placed appear">
      <output className="pill fault">
        <Pear />
        <span>{text}</span>
      </output>
    </Placed>
  );
}
