import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { reviewDate } from '../policy/review-date';

/** Whose pack it is, which one, and until when it is meant to hold. */
export function PackFacts({ pack }: { readonly pack: Pack }) {
  const { reviewBy } = pack;
  return (
    <p className="soft">
      {pack.issuedBy === ''
        ? words('packVersion', pack.version)
        : words('packVersionFrom', pack.version, pack.issuedBy)}
      {reviewBy !== undefined && ` ${words('packReviewBy', reviewDate(reviewBy))}`}
    </p>
  );
}
