import type { RowLeft } from '../../lib/import/names-in-table';
import { countedWords, words } from '../../lib/words';

const SHOWN = 20;
const LONGEST = 60;

/** The rows of a table in which there is no name, by number, with why; folded away. */
export function RowsLeft(props: {
  readonly rows: readonly (readonly string[])[];
  readonly left: readonly RowLeft[];
}) {
  const { rows, left } = props;
  if (left.length === 0) return null;
  return (
    <details>
      <summary>{countedWords('makerRowsLeft', left.length)}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <ul className="names-list" tabIndex={0} aria-label={words('makerRowsLeftList')}>
        {left.slice(0, SHOWN).map(({ row, why }) => (
          <li key={row}>
            {words('makerRow', String(row), shown(rows[row - 1] ?? []))}{' '}
            <span className="soft">{words(why === 'formula' ? 'makerRowFormula' : 'makerRowNone')}</span>
          </li>
        ))}
        {left.length > SHOWN && <li>{countedWords('makerRowsMore', left.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}

function shown(row: readonly string[]): string {
  return row.filter(Boolean).join(' · ').slice(0, LONGEST);
}
