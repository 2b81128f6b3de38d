import { useId, useState } from 'react';
import type { Finding } from '@/lib/checks/check';
import { words } from '@/lib/words';
import { nameIn } from './item-words';
import { keepFocus } from './keep-focus';

/** More names than these are shown only when they are asked for. */
const FEW = 4;

interface Props {
  readonly findings: readonly Finding[];
  readonly act: (finding: Finding) => void;
  /** The finding that is pointed at or has focus; undefined: all of them again. */
  readonly onPoint: (finding: Finding | undefined) => void;
}

/** Of several names, to say which one is no pupil's. */
export function NotPupils({ findings, act, onPoint }: Props) {
  const [open, setOpen] = useState(false);
  const label = useId();
  const few = findings.length <= FEW;
  return (
    <div className="which">
      {few ? (
        <span id={label}>{words('reminderNotAPupilOf')}</span>
      ) : (
        <button
          id={label}
          type="button"
          className="action action-quiet"
          aria-expanded={open}
          onMouseDown={keepFocus}
          onClick={() => setOpen(!open)}
        >
          {words('reminderNotAPupilWhich')}
        </button>
      )}
      {(few || open) && (
        <ul aria-labelledby={label}>
          {findings.map((finding) => (
            <li key={finding.key}>
              <button
                type="button"
                className="action action-quiet"
                aria-label={words('reminderNotAPupilNamed', nameIn(finding))}
                onMouseDown={keepFocus}
                onPointerEnter={() => onPoint(finding)}
                onPointerLeave={() => onPoint(undefined)}
                onFocus={(event) => {
                  event.stopPropagation();
                  onPoint(finding);
                }}
                onClick={() => act(finding)}
              >
                {words('reminderQuoted', nameIn(finding))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
