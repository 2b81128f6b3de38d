import type { Day, Stretch } from './hours';

/** What is wrong with one field of a working week. */
export interface WeekFault {
  /** 0: Monday. */
  readonly day: number;
  /** `work`, or the number of the break. */
  readonly stretch: 'work' | number;
  readonly end: keyof Stretch;
  /** Key of the sentence in `public/_locales` that says it. */
  readonly message: WeekFaultMessage;
}

export type WeekFaultMessage =
  'hoursFaultNoTime' | 'hoursFaultEndsBeforeStart' | 'hoursFaultBreakOutsideWork' | 'hoursFaultBreaksOverlap';

/**
 * Looks whether the times of a week agree with each other.
 *
 * @param week Monday first; its times are as the person typed them, so they may be empty or no times at all
 * @returns at most one fault for each field, in the order of the week; none where it can be saved
 */
export function checkWeek(week: readonly Day[]): readonly WeekFault[] {
  return week.flatMap((day, index) => (day ? checkDay(day).map((fault) => ({ day: index, ...fault })) : []));
}

type DayFault = Omit<WeekFault, 'day'>;

function checkDay({ work, breaks }: NonNullable<Day>): DayFault[] {
  const workFaults = checkStretch(work, 'work');
  return [
    ...workFaults,
    ...breaks.flatMap((pause, index) => {
      const faults = checkStretch(pause, index);
      if (faults.length > 0 || workFaults.length > 0) return faults;
      return checkPlace(work, breaks, index);
    }),
  ];
}

function checkStretch({ from, to }: Stretch, stretch: DayFault['stretch']): DayFault[] {
  const noTimes = (
    [
      ['from', from],
      ['to', to],
    ] as const
  )
    .filter(([, time]) => !isTime(time))
    .map(([end]) => ({ stretch, end, message: 'hoursFaultNoTime' as const }));
  if (noTimes.length > 0 || from < to) return noTimes;
  return [{ stretch, end: 'to', message: 'hoursFaultEndsBeforeStart' }];
}

/** Whether a break lies inside the working time, and clear of the breaks before it in the list. */
function checkPlace(work: Stretch, breaks: readonly Stretch[], index: number): DayFault[] {
  const pause = breaks[index];
  if (!pause) return [];
  const outside = { stretch: index, message: 'hoursFaultBreakOutsideWork' } as const;
  if (pause.from < work.from || pause.from >= work.to) return [{ ...outside, end: 'from' }];
  if (pause.to > work.to) return [{ ...outside, end: 'to' }];
  const overlaps = breaks.slice(0, index).some(({ from, to }) => pause.from < to && from < pause.to);
  return overlaps ? [{ stretch: index, end: 'from', message: 'hoursFaultBreaksOverlap' }] : [];
}

function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}
