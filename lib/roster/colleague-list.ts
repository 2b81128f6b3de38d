import { read } from '../text/read';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { buildRoster } from './build';
import type { PupilName, Roster } from './roster';

/** Stands for *Mr*, *Mrs* and the like where a first name would. Nobody is called so. */
const TITLED = 'mrmrs';

/**
 * The roster of a list of colleagues, who are called by their surnames too: by those alone, after a title, and by a title and an
 * initial (*Mrs H*). Otherwise as `buildRoster`.
 *
 * @param names as people write them; of *Mrs Akhtar* the list has a first name alone, which is a surname
 * @param salt 16 bytes, drawn anew at random for each roster
 * @throws RangeError where the salt is not 16 bytes long
 */
export function buildColleagueList(names: readonly PupilName[], salt: Uint8Array): Roster {
  const titled = names.flatMap(({ first, surname }): PupilName[] => {
    const called = surname || first;
    const initial = bare(read(called).words.at(-1)?.folded.slice(0, 1) ?? '');
    return [
      { first: called, surname: '' },
      { first: TITLED, surname: called },
      ...(initial ? [{ first: TITLED, surname: initial }] : []),
    ];
  });
  return { ...buildRoster([...names, ...titled], salt), size: names.length };
}

/**
 * Whether somebody on a list of colleagues is called so after a title. Lists that were made before titles were in them know only
 * surnames that stand there by themselves.
 *
 * @param surname folded, or its first letter
 */
export function hasTitled(list: OpenRoster, surname: string): boolean {
  const word = bare(surname);
  return list.hasPair(TITLED, word) && list.hasFirst(TITLED) ? true : word.length > 1 && list.hasFirst(word);
}
