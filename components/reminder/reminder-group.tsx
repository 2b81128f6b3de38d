import type { Group } from '@/lib/compose/groups';
import type { Stage } from '@/lib/compose/stage';
import { PolicyExcerpt } from './policy-excerpt';
import { ReminderItem } from './reminder-item';

interface Props {
  readonly group: Group;
  readonly picture: Stage['picture'];
  readonly act: Stage['act'];
  readonly onPoint: (key: string | undefined) => void;
  readonly openSection: (id: string) => void;
}

/** The items that one section of the policy is about, and that section. */
export function ReminderGroup({ group, picture, act, onPoint, openSection }: Props) {
  return (
    <div className="group">
      {group.findings.map((finding) => (
        <ReminderItem
          key={finding.key}
          finding={finding}
          picture={finding.file === undefined ? undefined : picture(finding.file)}
          act={(action) => act(action, finding)}
          onPoint={onPoint}
        />
      ))}
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
