import { useId } from 'react';
import type { ActionId, Finding } from '@/lib/checks/check';
import { isLasting } from '@/lib/compose/answers';
import type { Item } from '@/lib/compose/items';
import { sentenceWords, words, type WordsKey } from '@/lib/words';
import { topicWords } from './answer-words';
import { noticedWords } from './item-words';
import { keepFocus } from './keep-focus';
import { NotPupils } from './not-pupils';
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
  mute: 'reminderStop',
};

interface Props {
  readonly item: Item;
  /** The picture that it is about, where it is about one. */
  readonly picture: Blob | undefined;
  readonly act: (action: ActionId, findings: readonly Finding[]) => void;
  readonly onPoint: (findings: readonly Finding[]) => void;
}

/** One thing to check: what was noticed, why it matters, and what the person can say to it. */
export function ReminderItem({ item, picture, act, onPoint }: Props) {
  const noticed = useId();
  const { finding, findings } = item;
  const { also = [], actions, check, why } = finding;
  const marks = findings.flatMap((one) => one.marks ?? []);
  const isAskedWhich = findings.length > 1 && actions.includes('not-a-pupil');
  const point = () => onPoint(findings);
  const leave = () => onPoint([]);
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
      <div className={marks.length > 0 ? 'said said-marked' : 'said'}>
        {picture && <Thumbnail picture={picture} marks={marks} />}
        <div>
          <h3 id={noticed}>{[noticedWords(item), ...also.map(sentenceWords)].join(' ')}</h3>
          <p className="why">{sentenceWords(why)}</p>
        </div>
      </div>
      <div className="actions">
        {actions
          .filter((action) => !isAskedWhich || action !== 'not-a-pupil')
          .map((action) => (
            <button
              key={action}
              type="button"
              className={isLasting(action) ? 'action action-quiet' : 'action'}
              onMouseDown={keepFocus}
              onClick={() => act(action, findings)}
            >
              {words(ACTION_WORDS[action], topicWords(check))}
            </button>
          ))}
        {isAskedWhich && (
          <NotPupils
            findings={findings}
            act={(one) => act('not-a-pupil', [one])}
            onPoint={(one) => onPoint(one ? [one] : findings)}
          />
        )}
      </div>
    </article>
  );
}
