import { buildRoster } from '../../lib/roster/build';
import { COMMONEST_FIRST_NAMES, COMMONEST_SURNAMES } from '../../lib/roster/commonest-names.data';
import { removeExtension } from '../browser/harness/extension-life';
import { Stand } from '../browser/harness/stand';

/** Two browsers that are the same but for the extension. */
export interface Pair {
  readonly with: Stand;
  readonly without: Stand;
  close(): Promise<void>;
}

/** As many pupils as a primary school has, with names that are made up of the commonest. */
function pupils(count = 420) {
  const firsts = COMMONEST_FIRST_NAMES.split(' ');
  const surnames = COMMONEST_SURNAMES.split(' ');
  return Array.from({ length: count }, (_, index) => ({
    first: firsts[index % firsts.length] ?? '',
    surname: surnames[(index * 7) % surnames.length] ?? '',
  }));
}

export async function openPair(): Promise<Pair> {
  const [withIt, without] = await Promise.all([Stand.open('chromium'), Stand.open('chromium')]);
  await withIt.store.changeRulebook({
    roster: buildRoster(pupils(), new Uint8Array(16).fill(7)),
    commonFirstNames: '',
  });
  await removeExtension(without);
  return {
    with: withIt,
    without,
    close: async () => {
      await Promise.all([withIt.close(), without.close()]);
    },
  };
}

/** The same on both sides at the same time, so that whatever else the machine does falls on both. */
export async function onBoth<Got>(
  { with: withIt, without }: Pair,
  measure: (stand: Stand) => Promise<Got>,
): Promise<{ with: Got; without: Got }> {
  const [found, bare] = await Promise.all([measure(withIt), measure(without)]);
  return { with: found, without: bare };
}
