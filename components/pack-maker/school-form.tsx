import { Fragment, useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { ListField } from './list-field';
import { OtherSchool } from './other-school';
import { PlaceForm } from './place-form';
import { TextField } from './text-field';
import { TrustForm } from './trust-form';

/** What the school is called, its trust, and where it is. */
export function SchoolForm(props: { readonly pack: Pack; readonly onPack: (pack: Pack) => void }) {
  const { pack, onPack } = props;
  const { school } = pack;
  /** Lists keep what is being typed, so they begin anew where it is replaced from elsewhere. */
  const [turn, setTurn] = useState(0);
  const replace = (next: Pack) => {
    onPack(next);
    setTurn(turn + 1);
  };
  const edit = (change: Partial<Pack['school']>) => onPack({ ...pack, school: { ...school, ...change } });
  return (
    <div className="stack form">
      <TextField name={words('makerSchoolName')} value={school.name} onValue={(name) => edit({ name })} />
      <OtherSchool pack={pack} onReplace={replace} />
      <Fragment key={turn}>
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
          onValues={(handles) => edit({ handles: handles.map(accountIn) })}
        />
        <ListField
          name={words('makerDomains')}
          help={words('makerDomainsHelp')}
          values={school.domains}
          onValues={(domains) => edit({ domains: domains.map(domainIn) })}
        />
      </Fragment>
      <TrustForm trust={pack.trust} onTrust={(trust) => onPack({ ...pack, trust })} />
      <PlaceForm school={school} onSchool={edit} />
    </div>
  );
}

/** The account's name, also out of its address: `https://www.facebook.com/FernHill/` → `FernHill`. */
function accountIn(written: string): string {
  const last = written.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return last.replace(/^[@#]/, '') || written;
}

/** `https://www.fernhill.example.sch.uk/home` → `fernhill.example.sch.uk` */
function domainIn(written: string): string {
  return (
    written
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/.*$/, '') || written
  );
}
