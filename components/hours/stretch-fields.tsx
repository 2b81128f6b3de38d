import type { WeekFault } from '../../lib/hours/check-week';
import type { Stretch } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { TimeField } from './time-field';

/** From when to when: two times. */
export function StretchFields(props: {
  readonly of: string;
  readonly stretch: Stretch;
  readonly faults: readonly WeekFault[];
  readonly onStretch: (stretch: Stretch) => void;
}) {
  const { of, stretch, faults, onStretch } = props;
  const faultAt = (end: keyof Stretch) => {
    const fault = faults.find((one) => one.end === end);
    return fault && words(fault.message);
  };
  return (
    <>
      <TimeField
        name={words('hoursFrom')}
        of={of}
        time={stretch.from}
        fault={faultAt('from')}
        onTime={(from) => onStretch({ ...stretch, from })}
      />
      <TimeField
        name={words('hoursTo')}
        of={of}
        time={stretch.to}
        fault={faultAt('to')}
        onTime={(to) => onStretch({ ...stretch, to })}
      />
    </>
  );
}
