import '../../components/policy/policy-page.css';
// Last, so that it goes before what it changes for paper.
import '../../components/policy/policy-print.css';
import { mountPageOf } from '../../components/page/mount-page';
import { PolicyPage } from '../../components/policy/policy-page';
import { readPolicy, watchPolicy } from '../../lib/policy-store';

void mountPageOf('policyPageTitle', readPolicy(), (policy) => <PolicyPage policy={policy} />);
// Another pack came into use: the page begins anew with its policy, at the same place.
watchPolicy(() => location.reload(), new AbortController().signal);
