import { useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import { readPackValue } from '../../lib/school/read-pack';
import { words } from '../../lib/words';
import { Said } from '../controls/said';
import { saveFile } from '../settings/save-file';
import { PackContents } from './pack-contents';
import { ProblemNote } from './problem-note';
import { StillPearTree } from './still-pear-tree';
import { TextField } from './text-field';

/** Who makes the pack, its version and review date, and the file. It is read back before it is saved, as staff's browsers will read it. */
export function SaveForm(props: {
  readonly pack: Pack;
  /** The pack that it was begun from, or last saved as. */
  readonly earlier: Pack;
  /** The present date at the school, `2026-11-24`. */
  readonly today: string;
  readonly onPack: (pack: Pack) => void;
  readonly onSaved: () => void;
}) {
  const { pack, earlier, today, onPack, onSaved } = props;
  /** The pack that is in the downloads: after another edit that is an old one. */
  const [downloaded, setDownloaded] = useState<Pack>();
  const read = readPackValue(pack);
  const edit = (change: Partial<Pack>) => onPack({ ...pack, ...change });
  const review = (date: string) => {
    const { reviewBy: _earlier, ...rest } = pack;
    onPack(date === '' ? rest : { ...rest, reviewBy: date });
  };
  const save = () => {
    const name = pack.school.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    saveFile(`school-pack-${name}.json`, 'application/json', JSON.stringify(pack));
    setDownloaded(pack);
    onSaved();
  };
  return (
    <div className="stack form">
      <TextField
        name={words('makerIssuedBy')}
        help={words('makerIssuedByHelp')}
        value={pack.issuedBy}
        onValue={(issuedBy) => edit({ issuedBy })}
      />
      <TextField
        name={words('makerVersion')}
        help={words('makerVersionHelp')}
        value={pack.version}
        onValue={(version) => edit({ version })}
      />
      {pack !== earlier && pack.version !== '' && pack.version === earlier.version && (
        <p className="put-right">{words('makerVersionSame')}</p>
      )}
      <TextField
        name={words('makerReviewBy')}
        help={words('makerReviewByHelp')}
        type="date"
        value={pack.reviewBy ?? ''}
        onValue={review}
      />
      {pack.reviewBy !== undefined && pack.reviewBy < today && (
        <output className="put-right">{words('makerReviewByPast')}</output>
      )}
      <PackContents pack={pack} />
      <StillPearTree pack={pack} />
      {!read.ok && <ProblemNote pack={pack} problem={read.problem} />}
      <div className="row">
        <button type="button" className="button button-main" disabled={!read.ok} onClick={save}>
          {words('makerSave')}
        </button>
        <Said words={pack === downloaded ? words('makerSaved') : ''} />
      </div>
    </div>
  );
}
