import { Pear } from './pear';
import { Placed, type Place } from './placed';

interface Props {
  readonly place: Place;
  readonly text: string;
}

/** Says that the draft is not being checked, so that nobody relies on it. */
export function FaultNote({ place, text }: Props) {
  return (
    <Placed {...place} width="of-content" className="placed appear">
      <output className="pill fault">
        <Pear />
        <span>{text}</span>
      </output>
    </Placed>
  );
}
