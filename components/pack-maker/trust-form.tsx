import { useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { ListField } from './list-field';
import { TextField } from './text-field';

type Trust = Pack['trust'];

const UNNAMED = { name: '', shortForms: [], initials: [] };

/** The trust that the school belongs to, if any; what else it is called is asked for once it has a name. */
export function TrustForm(props: { readonly trust: Trust; readonly onTrust: (trust: Trust) => void }) {
  const { trust, onTrust } = props;
  /** The trust before its name was emptied: as a rule another name is typed in its place. */
  const [last, setLast] = useState<NonNullable<Trust>>(UNNAMED);
  const rename = (name: string) => {
    if (name === '' && trust) setLast(trust);
    onTrust(name === '' ? null : { ...(trust ?? last), name });
  };
  return (
    <>
      <TextField
        name={words('makerTrust')}
        help={words('makerTrustHelp')}
        value={trust?.name ?? ''}
        onValue={rename}
      />
      {trust && (
        <>
          <ListField
            name={words('makerTrustShortForms')}
            help={words('makerTrustShortFormsHelp')}
            values={trust.shortForms}
            onValues={(shortForms) => onTrust({ ...trust, shortForms })}
          />
          <ListField
            name={words('makerTrustInitials')}
            help={words('makerTrustInitialsHelp')}
            values={trust.initials}
            onValues={(initials) => onTrust({ ...trust, initials })}
          />
        </>
      )}
    </>
  );
}
