import '../../components/policy/policy-page.css';
import { mountPage } from '../../components/page/mount-page';
import { PolicyPage } from '../../components/policy/policy-page';
import { readPolicy, watchPolicy } from '../../lib/policy-store';

void readPolicy().then((policy) => mountPage('policyPageTitle', <PolicyPage policy={policy} />));
// Another pack came into use: the page begins anew with its policy, at the same place.
watchPolicy(() => location.reload(), new AbortController().signal);
