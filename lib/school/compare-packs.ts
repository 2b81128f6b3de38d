import type { ClauseId } from '../policy/clause-ids';
import type { Pack } from './pack';

/** One thing that a new pack brings, for `components/school` to put into words. */
export type PackChange =
  | { readonly what: 'school'; readonly before: string; readonly after: string }
  | { readonly what: 'names' | 'trust' | 'grounds' | 'week' | 'policy-words' | 'own-words' | 'colleagues' }
  | { readonly what: 'calendar'; readonly daysOff: number }
  /** How many names of pupils there were and will be. */
  | { readonly what: 'pupils'; readonly before: number; readonly after: number }
  /** How many clauses the policy has that it had not, and no longer has. */
  | { readonly what: 'policy-clauses'; readonly more: number; readonly fewer: number };

/**
 * What becomes different when `after` takes the place of `before`, in the order in which a person would ask. The version,
 * review date and issuer are shown anyway and are no change by themselves.
 */
export function comparePacks(before: Pack, after: Pack): readonly PackChange[] {
  const changes: PackChange[] = [];
  const [old, now] = [before.school, after.school];
  if (old.name !== now.name) changes.push({ what: 'school', before: old.name, after: now.name });
  if (
    differ(
      [old.shortForms, old.initials, old.handles, old.domains],
      [now.shortForms, now.initials, now.handles, now.domains],
    )
  )
    changes.push({ what: 'names' });
  if (differ(before.trust, after.trust)) changes.push({ what: 'trust' });
  if (differ(before.roster, after.roster))
    changes.push({ what: 'pupils', before: before.roster?.size ?? 0, after: after.roster?.size ?? 0 });
  if (differ(before.colleagues, after.colleagues)) changes.push({ what: 'colleagues' });
  if (differ(before.week, after.week)) changes.push({ what: 'week' });
  if (differ(before.closed, after.closed)) changes.push({ what: 'calendar', daysOff: after.closed.length });
  if (differ(old.grounds, now.grounds)) changes.push({ what: 'grounds' });
  changes.push(...policyChanges(before, after));
  if (differ(before.ownWords, after.ownWords)) changes.push({ what: 'own-words' });
  return changes;
}

function policyChanges(before: Pack, after: Pack): PackChange[] {
  const [old, now] = [clausesOf(before), clausesOf(after)];
  const more = now.filter((id) => !old.includes(id)).length;
  const fewer = old.filter((id) => !now.includes(id)).length;
  if (more + fewer > 0) return [{ what: 'policy-clauses', more, fewer }];
  return differ(wordingOf(before), wordingOf(after)) ? [{ what: 'policy-words' }] : [];
}

function clausesOf({ policy }: Pack): ClauseId[] {
  return policy.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
}

function wordingOf({ policy: { title, introduction, sections } }: Pack): unknown {
  return [title, introduction, sections];
}

/** Both are plain data that one schema has read, so their fields stand in the same order. */
function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
