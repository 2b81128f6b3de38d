import { momentAt } from '../hours/moment-at';
import { instantOf } from '../hours/zone-clock';
import { metresBetween } from '../photos/metres-between';
import type { FileFacts, TakenAt } from '../photos/facts';
import type { Rulebook } from '../school/rulebook';
import type { Check, Finding, Sentence } from './check';
import { speaksOfSchool } from './school-words';

/** What makes a file look like a picture from work: the sentence without its beginning, what fills it, and its weight. */
interface Evidence {
  readonly said: 'AtSchool' | 'InHours' | 'WithWords';
  readonly with: readonly string[];
  readonly weight: number;
}

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
      const evidence =
        placeEvidence(file, rulebook) ??
        timeEvidence(file, rulebook) ??
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

function placeEvidence({ position }: FileFacts, { grounds }: Rulebook): Evidence | undefined {
  if (!position || !grounds || metresBetween(position, grounds) > grounds.radius) return undefined;
  return { said: 'AtSchool', with: [], weight: 100 };
}

/** A picture from the school day counts whole, breaks and all: that is when pupils are about. */
function timeEvidence({ taken }: FileFacts, { hours }: Rulebook): Evidence | undefined {
  const instant = taken && instantTaken(taken, hours.zone);
  if (instant === undefined) return undefined;
  const { kind } = momentAt(hours, instant);
  if (kind !== 'working' && kind !== 'break') return undefined;
  const { zone: timeZone } = hours;
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return { said: 'InHours', with: [day.format(instant), time.format(instant)], weight: 95 };
}

/** Without an offset of its own a camera is taken to show the school's time. Undefined for a time that is none. */
function instantTaken({ local, offsetMinutes }: TakenAt, zone: string): number | undefined {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return undefined;
  return offsetMinutes === undefined ? instantOf(zone, wall) : wall - offsetMinutes * 60_000;
}
