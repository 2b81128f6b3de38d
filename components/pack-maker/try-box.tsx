import { useMemo, useState } from 'react';
import type { Finding } from '../../lib/checks/check';
import { inspect } from '../../lib/checks/inspect';
import { sectionOf } from '../../lib/policy/policy';
import { reportError } from '../../lib/report-error';
import { COMMON_FIRST_NAMES } from '../../lib/roster/common-first-names.data';
import { compileRulebook } from '../../lib/school/compile-rulebook';
import type { Pack } from '../../lib/school/pack';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { sentenceWords, words } from '../../lib/words';
import { TextField } from './text-field';

const NONE_DISMISSED: ReadonlySet<string> = new Set();

/** A draft to try against the pack that is being made, with the very same checks. What is written here goes nowhere. */
export function TryBox(props: {
  readonly pack: Pack;
  /** Ms since 1970. */
  readonly now: number;
}) {
  const { pack, now } = props;
  const [text, setText] = useState('');
  const year = new Date(now).getFullYear();
  const rulebook = useMemo(
    () => compileRulebook(pack, DEFAULT_SETTINGS, year, COMMON_FIRST_NAMES),
    [pack, year],
  );
  const draft = { site: 'facebook', kind: 'post', parts: [text], files: [], at: now } as const;
  const findings = inspect(draft, rulebook, { dismissed: NONE_DISMISSED, onFault: reportError });
  return (
    <div className="stack form">
      <TextField
        name={words('makerTry')}
        help={words('makerTryHelp')}
        lines={3}
        value={text}
        onValue={setText}
      />
      <output>
        {text.trim() !== '' && findings.length === 0 && words('makerTryNothing')}
        {findings.length > 0 && (
          <ul className="contents">
            {findings.map((finding) => (
              <li key={finding.key}>
                {sentenceWords(finding.noticed)}
                <span className="soft small shown">{headingOf(pack, finding)}</span>
              </li>
            ))}
          </ul>
        )}
      </output>
    </div>
  );
}

function headingOf({ policy }: Pack, { clause }: Finding): string {
  const section = sectionOf(policy, clause);
  return section ? words('reminderFromPolicy', section.heading) : '';
}
