import { useId } from 'react';
import { words } from '../../lib/words';

/** Metres. */
const RADII = [75, 100, 150, 200, 300, 500];

/** How far the known place reaches, to choose; and a way to forget the place. */
export function PlaceReach(props: {
  /** Metres. */
  readonly radius: number;
  readonly onRadius: (metres: number) => void;
  readonly onForget: () => void;
}) {
  const { radius, onRadius, onForget } = props;
  const id = useId();
  return (
    <div className="place-typed">
      <div className="field">
        <label className="field-name" htmlFor={id}>
          {words('placeRadius')}
        </label>
        <select
          id={id}
          className="input"
          value={radius}
          onChange={(event) => onRadius(Number(event.currentTarget.value))}
        >
          {[...new Set([...RADII, radius])]
            .toSorted((one, other) => one - other)
            .map((metres) => (
              <option key={metres} value={metres}>
                {words('placeMetres', String(metres))}
              </option>
            ))}
        </select>
      </div>
      <button type="button" className="button" onClick={onForget}>
        {words('placeForget')}
      </button>
    </div>
  );
}
