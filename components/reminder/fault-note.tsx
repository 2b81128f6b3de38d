import { Pear } from './pear';
import { Placed, type Place } from './placed';

interface Props {
  readonly place: Place;
  readonly text: string;
}

/**
 * Says how the check of a draft stands where there is no reminder to say it: that it cannot be checked, so that nobody relies on it,
 * or what came of a check that was asked for.
 */
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
