import type { LeftLine, TakenName } from '../../lib/roster/parse-names';
import { countedWords, words } from '../../lib/words';

/** What was understood of the lines in the box, and what was not, by line, with why. Nothing of it is kept yet. */
export function NamesReading(props: {
  readonly taken: readonly TakenName[];
  readonly left: readonly LeftLine[];
}) {
  const { taken } = props;
  // Blank lines are nothing that anybody misses.
  const left = props.left.filter(({ text }) => text !== '');
  // A line is there once for each of its names that was left out.
  const linesLeft = new Set(left.map(({ line }) => line)).size;
  return (
    <div className="names-reading">
      <output>
        {taken.length > 0 && <span className="saved">{countedWords('namesTaken', taken.length)}</span>}
        {linesLeft > 0 && <span className="put-right">{countedWords('namesNotTaken', linesLeft)}</span>}
      </output>
      {taken[0] && <FirstTaken name={taken[0]} />}
      {left.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        <ul className="names-list" tabIndex={0} aria-label={words('namesNotTakenList')}>
          {left.map(({ line, text, why }) => (
            <li key={`${line} ${text}`}>
              {words('namesLine', String(line), text)} <span className="soft">{words(why)}</span>
            </li>
          ))}
        </ul>
      )}
      {taken.length > 0 && (
        <details open={isRoomForDoubt(taken)}>
          <summary>{words('namesShowTaken')}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
          <ul className="names-list" tabIndex={0} aria-label={words('namesShowTaken')}>
            {taken.map(({ line, shown }) => (
              <li key={`${line} ${shown}`}>{words('namesLine', String(line), shown)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Whether more was made of a line than a first name and a surname: the person may want to look. */
function isRoomForDoubt(taken: readonly TakenName[]): boolean {
  return taken.some(({ knownAs, line }, at) => knownAs !== undefined || taken[at - 1]?.line === line);
}

/** Which way round the first name was taken: where that is wrong, it is wrong for all. */
function FirstTaken({ name: { line, first, surname } }: { readonly name: TakenName }) {
  const number = String(line);
  return (
    <p className="soft">
      {surname === '' ? words('namesFirstAlone', number, first) : words('namesFirst', number, first, surname)}
    </p>
  );
}
