import { words } from '../../lib/words';
import { TickIcon } from '../icons/tick-icon';
import { Step } from './step';

/** The school whose policy is in use. */
export function SchoolStep({ school }: { readonly school: string }) {
  return (
    <Step id="school" number={1} heading={words('welcomeSchool')}>
      <p className="chosen">
        <TickIcon />
        <strong>{school}</strong>
      </p>
      <p>
        {words('welcomeSchoolMore')} <a href="/policy.html">{words('welcomeSchoolPolicy')}</a>
      </p>
    </Step>
  );
}
