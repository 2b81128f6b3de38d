import '../../components/settings/settings-page.css';
import { mountPage } from '../../components/page/mount-page';
import { SettingsPage } from '../../components/settings/settings-page';

mountPage('settingsHeading', <SettingsPage />);
