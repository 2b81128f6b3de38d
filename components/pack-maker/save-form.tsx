import { useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import { readPackValue } from '../../lib/school/read-pack';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { Said } from '../controls/said';
import { saveFile } from '../settings/save-file';
import { problemWords } from '../school/problem-words';
import { TextField } from './text-field';

/** The pack's version and review date, and the file. It is read back before it is saved, as staff's browsers will read it. */
export function SaveForm(props: { readonly pack: Pack; readonly onPack: (pack: Pack) => void }) {
  const { pack, onPack } = props;
  const [said, setSaid] = useState('');
  const read = readPackValue(pack);
  const review = (date: string) => {
    const { reviewBy: _earlier, ...rest } = pack;
    onPack(date === '' ? rest : { ...rest, reviewBy: date });
  };
  const save = () => {
    const name = pack.school.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    saveFile(`school-pack-${name}.json`, 'application/json', JSON.stringify(pack));
    setSaid(words('makerSaved'));
  };
  return (
    <div className="stack">
      <TextField
        name={words('makerVersion')}
        help={words('makerVersionHelp')}
        value={pack.version}
        onValue={(version) => onPack({ ...pack, version })}
      />
      <TextField
        name={words('makerReviewBy')}
        help={words('makerReviewByHelp')}
        type="date"
        value={pack.reviewBy ?? ''}
        onValue={review}
      />
      {!read.ok && (
        <Notice tone="amber">
          <p>{problemWords(read.problem)}</p>
        </Notice>
      )}
      <div className="row">
        <button type="button" className="button button-main" disabled={!read.ok} onClick={save}>
          {words('makerSave')}
        </button>
        <Said words={said} />
      </div>
    </div>
  );
}
