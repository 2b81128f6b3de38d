import type { Step, StoredFields } from '../settings-migrations';

/** `PACK_STEPS[0]` leads from packs of format 1 to format 2, and so on. */
export const PACK_STEPS: readonly Step[] = [ownWordsGetAClause];

/** Format 2: each of the school's own words has a clause; before, they were words alone. */
function ownWordsGetAClause(older: StoredFields): StoredFields {
  const { ownWords } = older;
  if (!Array.isArray(ownWords)) return older;
  return {
    ...older,
    ownWords: ownWords.map((words: unknown) => ({ words, clause: 'confidentiality.academy' })),
  };
}
