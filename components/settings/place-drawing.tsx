import type { Grounds } from '../../lib/school/rulebook';
import { words } from '../../lib/words';

/** Of the drawing, in its own units; and how many metres its height stands for, so that small circles look smaller. */
const SIZE = { width: 300, height: 180 };
const METRES = 1200;
const SCALE_BAR = 200;

/** The circle around the school, with north up and a scale. Drawn here: a map would have to be fetched. */
export function PlaceDrawing({ grounds }: { readonly grounds: Grounds }) {
  const { latitude, longitude, radius } = grounds;
  const perMetre = SIZE.height / METRES;
  const middle = { x: SIZE.width / 2, y: SIZE.height / 2 };
  const bar = SCALE_BAR * perMetre;
  const position = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return (
    <svg
      className="place-drawing"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would need a file
      role="img"
      aria-label={words('placeDrawing', position, String(radius))}
    >
      <path className="place-line" d={`M${middle.x} 0V${SIZE.height}M0 ${middle.y}H${SIZE.width}`} />
      <circle className="place-circle" cx={middle.x} cy={middle.y} r={radius * perMetre} />
      <circle className="place-middle" cx={middle.x} cy={middle.y} r="3" />
      <text x={middle.x + 6} y="14">
        {words('placeNorth')}
      </text>
      <text x="10" y="16">
        {position}
      </text>
      <path className="place-bar" d={`M${SIZE.width - bar - 10} ${SIZE.height - 10}h${bar}`} />
      <text x={SIZE.width - 10} y={SIZE.height - 16} textAnchor="end">
        {words('placeMetres', String(SCALE_BAR))}
      </text>
    </svg>
  );
}
