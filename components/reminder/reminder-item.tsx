import { useId } from 'react';
import type { ActionId, Finding } from '@/lib/checks/check';
import { sentenceWords, words, type WordsKey } from '@/lib/words';
import { keepFocus } from './keep-focus';
import { Thumbnail } from './thumbnail';

const ACTION_WORDS: Readonly<Record<ActionId, WordsKey>> = {
  dismiss: 'reminderDismiss',
  'fine-in-profile': 'reminderFineInProfile',
  'not-a-pupil': 'reminderNotAPupil',
  'not-the-school': 'reminderNotTheSchool',
  'on-a-break': 'reminderOnABreak',
  'not-working-today': 'reminderNotWorkingToday',
  'have-permission': 'reminderHavePermission',
  'have-consent': 'reminderHaveConsent',
  'no-pupils': 'reminderNoPupils',
  'not-at-work': 'reminderNotAtWork',
  'set-hours': 'reminderSetHours',
  mute: 'reminderMute',
};

/** What holds for posts to come as well must not look like what is said of this one. */
const LASTING: ReadonlySet<ActionId> = new Set(['not-a-pupil', 'mute']);

interface Props {
  readonly finding: Finding;
  /** The picture that it is about, where it is about one. */
  readonly picture: Blob | undefined;
  readonly act: (action: ActionId) => void;
  readonly onPoint: (key: string | undefined) => void;
}

/** One finding: what was noticed, why it matters, and what the person can say to it. */
export function ReminderItem({ finding, picture, act, onPoint }: Props) {
  const noticed = useId();
  const point = () => onPoint(finding.key);
  const leave = () => onPoint(undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only makes its words stand out
    <article
      className="item"
      aria-labelledby={noticed}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <div className={finding.marks?.length ? 'said said-marked' : 'said'}>
        {picture && <Thumbnail picture={picture} marks={finding.marks ?? []} />}
        <div>
          <h3 id={noticed}>{[finding.noticed, ...(finding.also ?? [])].map(sentenceWords).join(' ')}</h3>
          <p className="why">{sentenceWords(finding.why)}</p>
        </div>
      </div>
      <div className="actions">
        {finding.actions.map((action) => (
          <button
            key={action}
            type="button"
            className={LASTING.has(action) ? 'action action-quiet' : 'action'}
            onMouseDown={keepFocus}
            onClick={() => act(action)}
          >
            {words(ACTION_WORDS[action])}
          </button>
        ))}
      </div>
    </article>
  );
}
