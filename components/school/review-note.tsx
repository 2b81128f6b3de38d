import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { reviewDate } from '../policy/review-date';

/** Says gently that a pack's review date is past; nothing before that. */
export function ReviewNote(props: {
  readonly pack: Pack;
  /** Ms since 1970. */
  readonly now: number;
}) {
  const { pack, now } = props;
  const { reviewBy } = pack;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: pack.school.zone }).format(now);
  if (reviewBy === undefined || today <= reviewBy) return null;
  return <p className="soft small">{words('packReviewPast', reviewDate(reviewBy))}</p>;
}
