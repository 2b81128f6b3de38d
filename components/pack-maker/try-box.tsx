import { useState } from 'react';
import { inspect } from '../../lib/checks/inspect';
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
  const rulebook = compileRulebook(pack, DEFAULT_SETTINGS, new Date(now).getFullYear(), COMMON_FIRST_NAMES);
  const draft = { site: 'facebook', kind: 'post', parts: [text], files: [], at: now } as const;
  const findings = inspect(draft, rulebook, { dismissed: NONE_DISMISSED, onFault: reportError });
  return (
    <div className="stack">
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
          <ul>
            {findings.map(({ key, noticed }) => (
              <li key={key}>{sentenceWords(noticed)}</li>
            ))}
          </ul>
        )}
      </output>
    </div>
  );
}
