import type { ActionId, Finding } from '@/lib/checks/check';
import type { Answer, Entry } from '@/lib/compose/answers';
import type { Group } from '@/lib/compose/groups';
import type { Stage } from '@/lib/compose/stage';
import { AnswerLine } from './answer-line';
import { PolicyExcerpt } from './policy-excerpt';
import { ReminderItem } from './reminder-item';

interface Props {
  readonly group: Group<Entry>;
  readonly picture: Stage['picture'];
  /** What is said of these findings, which are all or one of those of an entry. */
  readonly act: (action: ActionId, findings: readonly Finding[], entry: Entry) => void;
  readonly takeBack: (answer: Answer) => void;
  readonly onPoint: (findings: readonly Finding[]) => void;
  readonly openSection: (id: string) => void;
}

/** What one section of the policy is about, and that section. */
export function ReminderGroup({ group, picture, act, takeBack, onPoint, openSection }: Props) {
  return (
    <div className="group">
      {group.entries.map((entry) =>
        'answer' in entry ? (
          <AnswerLine key={entry.key} answer={entry} takeBack={() => takeBack(entry)} />
        ) : (
          <ReminderItem
            key={entry.key}
            item={entry}
            picture={entry.finding.file === undefined ? undefined : picture(entry.finding.file)}
            act={(action, findings) => act(action, findings, entry)}
            onPoint={onPoint}
          />
        ),
      )}
      {group.section && (
        <PolicyExcerpt
          section={group.section}
          clauses={group.clauses}
          further={group.further}
          openSection={openSection}
        />
      )}
    </div>
  );
}
