import type { Check, Finding, Sentence } from './check';
import { workEvidence, type Evidence } from './photo-evidence';
import { speaksOfSchool } from './school-words';

const COLLEAGUES = new Set(['staff', 'staffroom', 'colleague', 'colleagues', 'workmates', 'team']);

/**
 * Notices pictures and videos that were taken on the school's grounds or in school hours, by what the file says of itself,
 * or that go with words about class or pupils.
 */
export const workPhoto: Check = {
  id: 'work-photo',
  clauses: ['trust.child-images', 'disrepute.images', 'respect.images'],
  inspect({ files }, { rulebook, readings }) {
    const shown = files.filter(({ kind }) => kind !== 'other');
    if (shown.length === 0) return [];
    const spans = speaksOfSchool(readings);
    const ofColleagues =
      spans.length === 0 && readings.some(({ words }) => words.some(({ folded }) => COLLEAGUES.has(folded)));
    const clause = ofColleagues ? 'disrepute.images' : 'trust.child-images';
    const why: Sentence = { id: ofColleagues ? 'whyColleaguesPhoto' : 'whyWorkPhoto', with: [] };
    return shown.flatMap((file): Finding[] => {
      const evidence: Evidence | undefined =
        workEvidence(file, rulebook) ??
        (spans.length > 0 ? { said: 'WithWords', with: [], weight: 90 } : undefined);
      if (!evidence) return [];
      const thing = file.kind === 'video' ? 'Video' : 'Photo';
      return [
        {
          check: 'work-photo',
          clause,
          spans: [...spans],
          file: file.id,
          weight: evidence.weight,
          noticed: { id: `noticed${thing}${evidence.said}`, with: evidence.with },
          why,
          key: `work-photo:${file.id}`,
          actions: ['have-permission', 'dismiss'],
        },
      ];
    });
  },
};
