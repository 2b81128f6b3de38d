import type { ReactNode } from 'react';
import type { Pack } from '../../lib/school/pack';
import { stillPearTree, type PearTreePlace } from '../../lib/school/still-pear-tree';
import { words, type WordsKey } from '../../lib/words';
import { Notice } from '../controls/notice';

/** The part of the page where each is typed in, and what it is called there. */
const PLACES: Readonly<Record<PearTreePlace, readonly [part: string, name: WordsKey]>> = {
  shortForms: ['school', 'makerShortForms'],
  initials: ['school', 'makerInitials'],
  handles: ['school', 'makerHandles'],
  domains: ['school', 'makerDomains'],
  issuedBy: ['save', 'makerIssuedBy'],
  policy: ['policy', 'makerPolicy'],
  ownWords: ['policy', 'makerOwnWords'],
};

/** Says where another school's pack still names Pear Tree, from whose pack it was begun; nothing where it does not. */
export function StillPearTree({ pack, children }: { readonly pack: Pack; readonly children?: ReactNode }) {
  const places = stillPearTree(pack);
  if (places.length === 0) return null;
  return (
    <Notice tone="amber">
      <p>{words('makerStill')}</p>
      <ul>
        {places.map((place) => {
          const [part, name] = PLACES[place];
          return (
            <li key={place}>
              <a href={`#${part}`}>{words(name)}</a>
            </li>
          );
        })}
      </ul>
      {children}
    </Notice>
  );
}
