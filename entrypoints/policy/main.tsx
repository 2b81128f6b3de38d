import '../../components/policy/policy-page.css';
import { mountPage } from '../../components/page/mount-page';
import { PolicyPage } from '../../components/policy/policy-page';
import { PEAR_TREE_POLICY } from '../../lib/policy/pear-tree';

mountPage('policyPageTitle', <PolicyPage policy={PEAR_TREE_POLICY} />);
