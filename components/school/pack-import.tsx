import { useState } from 'react';
import { packInUse, withPack, type HeldPacks } from '../../lib/school/held-packs';
import type { Pack } from '../../lib/school/pack';
import type { PackRead } from '../../lib/school/read-pack';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { Said } from '../controls/said';
import { DropZone } from './drop-zone';
import { PackOffer } from './pack-offer';
import { problemWords } from './problem-words';
import { readPackFile } from './read-pack-file';
import type { PacksInUse } from './use-packs';

/** Takes a school's pack out of a file: shows what is in it, uses it when told so, and can undo that. */
export function PackImport({
  held,
  change,
}: {
  readonly held: HeldPacks;
  readonly change: PacksInUse['change'];
}) {
  const [read, setRead] = useState<PackRead>();
  /** The packs as they were before the last one was taken into use. */
  const [before, setBefore] = useState<HeldPacks>();
  const [said, setSaid] = useState('');

  const open = async (file: File) => {
    setSaid('');
    setBefore(undefined);
    setRead(await readPackFile(file));
  };
  const use = async (pack: Pack) => {
    const earlier = await change((now) => withPack(now, pack));
    setSaid(earlier ? words('packInUse', pack.school.name) : words('settingsNotSaved'));
    setBefore(earlier);
    if (earlier) setRead(undefined);
  };
  const undo = async (earlier: HeldPacks) => {
    const done = await change(() => earlier);
    setSaid(words(done ? 'packUndone' : 'settingsNotSaved'));
    if (done) setBefore(undefined);
  };
  return (
    <div className="stack">
      <DropZone name={words('packChoose')} accept=".json,application/json" onFile={(file) => void open(file)}>
        <p className="soft">{words('packDrop')}</p>
      </DropZone>
      {read && !read.ok && (
        <div role="alert">
          <Notice tone="amber">
            <p>{problemWords(read.problem)}</p>
            <p>{words('packProblemNothingChanged')}</p>
          </Notice>
        </div>
      )}
      {read?.ok && (
        <PackOffer
          pack={read.pack}
          present={packInUse(held).pack}
          onUse={() => void use(read.pack)}
          onLeave={() => setRead(undefined)}
        />
      )}
      <div className="row">
        <Said words={said} />
        {before && (
          <button type="button" className="button" onClick={() => void undo(before)}>
            {words('packUndo')}
          </button>
        )}
      </div>
    </div>
  );
}
