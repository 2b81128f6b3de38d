import type { FileFacts } from '../../photos/facts';
import { dismissalOf } from '../../roster/fingerprint';
import { findNames } from '../../roster/find-names';
import { openRosters } from '../../roster/match';
import type { Rulebook } from '../../school/rulebook';
import { read } from '../../text/read';
import type { Finding } from '../check';
import { pupilRosters } from '../pupil-rosters';

/** More words than displays and certificates have are not read. Characters. */
const MOST = 4000;

/**
 * Pupils' names that can be read in a picture, on displays, pegs and certificates: one finding for each name. First names by
 * themselves only in a picture that has to do with school.
 */
export function pupilsIn(
  { id, kind, words = [] }: FileFacts,
  rulebook: Rulebook,
  ofSchool: boolean,
): readonly Finding[] {
  const { commonFirstNames, notPupils } = rulebook;
  const rosters = pupilRosters(rulebook);
  if (rosters.length === 0 || words.length === 0) return [];
  const lines = words.map(({ text }) => apart(text));
  const reading = read(lines.join('\n').slice(0, MOST));
  const left = new Set(notPupils);
  const found = new Map<string, Finding>();
  for (const seen of findNames(reading, openRosters(rosters, commonFirstNames))) {
    const fingerprint = dismissalOf(seen.name);
    if (((seen.kind === 'first' || seen.needsCompany) && !ofSchool) || left.has(fingerprint)) continue;
    const line = reading.text.slice(0, seen.start).split('\n').length - 1;
    const region = words[line]?.region;
    found.set(fingerprint, {
      check: 'work-photo',
      clause: 'confidentiality.individual',
      spans: [],
      file: id,
      weight: 97,
      noticed: {
        id: kind === 'video' ? 'noticedVideoNamesPupil' : 'noticedPhotoNamesPupil',
        with: [reading.text.slice(seen.start, seen.end)],
      },
      marks: region ? [region] : [],
      why: { id: 'whyPhotoNamesPupil', with: [] },
      key: `work-photo:${id}:${fingerprint}`,
      actions: ['dismiss', 'have-consent', 'not-a-pupil'],
      fingerprint,
    });
  }
  return [...found.values()];
}

/** Readers of pictures run words together: `PriyaPatel` is two. */
function apart(text: string): string {
  return text.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}
