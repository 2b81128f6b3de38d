import { useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { ListField } from './list-field';
import { TextField } from './text-field';

/** Metres: large enough for the grounds of most primary schools. */
const USUAL_RADIUS = 150;

/** What the school and its trust are called, and where the school is. */
export function SchoolForm(props: { readonly pack: Pack; readonly onPack: (pack: Pack) => void }) {
  const { pack, onPack } = props;
  const { school, trust, issuedBy } = pack;
  const [place, setPlace] = useState(
    school.grounds ? `${school.grounds.latitude}, ${school.grounds.longitude}` : '',
  );
  const edit = (change: Partial<Pack['school']>) => onPack({ ...pack, school: { ...school, ...change } });
  const move = (text: string) => {
    setPlace(text);
    edit({ grounds: groundsAt(text, school.grounds?.radius ?? USUAL_RADIUS) });
  };
  const nameTrust = (name: string) =>
    onPack({ ...pack, trust: name === '' ? null : { shortForms: [], initials: [], ...trust, name } });
  return (
    <div className="stack">
      <TextField name={words('makerSchoolName')} value={school.name} onValue={(name) => edit({ name })} />
      <ListField
        name={words('makerShortForms')}
        help={words('makerShortFormsHelp')}
        values={school.shortForms}
        onValues={(shortForms) => edit({ shortForms })}
      />
      <ListField
        name={words('makerInitials')}
        help={words('makerInitialsHelp')}
        values={school.initials}
        onValues={(initials) => edit({ initials })}
      />
      <ListField
        name={words('makerHandles')}
        help={words('makerHandlesHelp')}
        values={school.handles}
        onValues={(handles) => edit({ handles: handles.map((handle) => handle.replace(/^[@#]/, '')) })}
      />
      <ListField
        name={words('makerDomains')}
        help={words('makerDomainsHelp')}
        values={school.domains}
        onValues={(domains) => edit({ domains })}
      />
      <TextField name={words('makerTrust')} value={trust?.name ?? ''} onValue={nameTrust} />
      <TextField name={words('makerGrounds')} help={words('makerGroundsHelp')} value={place} onValue={move} />
      {place.trim() !== '' && (
        <output>{words(school.grounds ? 'makerGroundsUnderstood' : 'makerGroundsNot')}</output>
      )}
      <TextField
        name={words('makerIssuedBy')}
        help={words('makerIssuedByHelp')}
        value={issuedBy}
        onValue={(by) => onPack({ ...pack, issuedBy: by })}
      />
    </div>
  );
}

/** `52.4068, -1.5197`, as maps give it; null where it is no place on earth. */
function groundsAt(text: string, radius: number): Pack['school']['grounds'] {
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = text.split(',').map(Number.parseFloat);
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0;
  return onEarth ? { latitude, longitude, radius } : null;
}
