import type { FileFacts } from '../photos/facts';
import type { Check, Context, Finding, Sentence } from './check';
import { workEvidence, type Evidence } from './photo-evidence';
import { withoutOwnFamily } from './work-photo/own-family';
import { pupilsIn } from './work-photo/pupils-in';
import { schoolIn, type SchoolSeen } from './work-photo/school-in';
import { speaksOfSchool } from './school-words';

const COLLEAGUES = new Set(['staff', 'staffroom', 'colleague', 'colleagues', 'workmates', 'team']);

/** So much less weighs a picture in which people were looked for and nobody was seen. */
const NOBODY = 30;

/**
 * Notices pictures and videos from work: taken on the school's grounds or in school hours, by what the file says of itself; with
 * the school's name or a pupil's in them; or that go with words about class or pupils. People alone are nobody's business.
 */
export const workPhoto: Check = {
  id: 'work-photo',
  clauses: ['trust.child-images', 'disrepute.images', 'respect.images', 'confidentiality.individual'],
  inspect({ files }, context) {
    const shown = files.filter(({ kind }) => kind !== 'other');
    if (shown.length === 0) return [];
    const spans = speaksOfSchool(context.readings);
    const ofPupils = withoutOwnFamily(context.readings, spans);
    const { school: own, others = [] } = context.rulebook;
    const schools = [own, ...others.map((other) => other.school)];
    return shown.flatMap((file): Finding[] => {
      const taken = workEvidence(file, context.rulebook);
      const ofSchool = taken !== undefined || spans.length > 0;
      const school = schoolIn(file.words ?? [], schools, ofSchool);
      const evidence: Evidence | undefined =
        taken ??
        (school && { said: 'NamesSchool', with: [school.text], weight: 95 }) ??
        (ofPupils.length > 0 ? { said: 'WithWords', with: [], weight: 90 } : undefined);
      const found = evidence ? [findingFor(file, evidence, school, ofPupils, context)] : [];
      return [...found, ...pupilsIn(file, context.rulebook, ofSchool || school !== undefined)];
    });
  },
};

function findingFor(
  file: FileFacts,
  { said, with: places, weight }: Evidence,
  school: SchoolSeen | undefined,
  spans: Finding['spans'],
  { readings }: Context,
): Finding {
  const faces = file.faces ?? [];
  const nobody = file.look === 'done' && file.faces?.length === 0;
  const ofColleagues =
    spans.every(({ part, start, end }) => speaksOfColleagues(readings[part]?.text.slice(start, end) ?? '')) &&
    readings.some(({ words }) => words.some(({ folded }) => COLLEAGUES.has(folded)));
  const also: Sentence[] = [
    ...(school && said !== 'NamesSchool' ? [{ id: 'alsoNamesSchool', with: [school.text] }] : []),
    ...(faces.length > 0 ? [{ id: 'alsoPeople', with: [], count: faces.length }] : []),
  ];
  return {
    check: 'work-photo',
    clause: ofColleagues ? 'disrepute.images' : 'trust.child-images',
    alongside: ['respect.images'],
    spans: [...spans],
    file: file.id,
    weight: nobody ? weight - NOBODY : weight,
    noticed: { id: `noticed${file.kind === 'video' ? 'Video' : 'Photo'}${said}`, with: places },
    ...(also.length > 0 && { also }),
    marks: [...faces, ...(school?.regions ?? [])],
    why: { id: whyOf(said, ofColleagues, faces.length), with: [] },
    key: `work-photo:${file.id}`,
    actions: ofColleagues ? ['dismiss', 'not-at-work'] : ['have-consent', 'no-pupils', 'not-at-work'],
  };
}

/** *Staffroom* and *staff meeting* are words of school too. */
function speaksOfColleagues(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\W+/)
    .some((word) => COLLEAGUES.has(word));
}

function whyOf(said: Evidence['said'], ofColleagues: boolean, people: number): string {
  if (ofColleagues) return 'whyColleaguesPhoto';
  return said === 'NamesSchool' && people === 0 ? 'whyPhotoNamesSchool' : 'whyWorkPhoto';
}
