import { useState } from 'react';
import { withPack, withPackToo, type HeldPacks } from '../../lib/school/held-packs';
import type { Pack } from '../../lib/school/pack';
import { LARGEST_PACK, readPack, type PackRead } from '../../lib/school/read-pack';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { Said } from '../controls/said';
import { DropZone } from './drop-zone';
import { PackOffer } from './pack-offer';
import { problemWords } from './problem-words';
import type { Schools } from './use-schools';

/** Takes a school's pack out of a file: shows what is in it, uses it when told so, and can undo that. */
export function PackImport({ schools }: { readonly schools: Schools }) {
  const { change } = schools;
  const [read, setRead] = useState<PackRead>();
  /** The packs as they were before the last one was taken into use. */
  const [before, setBefore] = useState<HeldPacks>();
  const [said, setSaid] = useState('');

  const open = async (file: File) => {
    setSaid('');
    setBefore(undefined);
    setRead(await readFile(file));
  };
  const use = async (pack: Pack, too: boolean) => {
    const earlier = await change((now) => (too ? withPackToo(now, pack) : withPack(now, pack)));
    const done = words(too ? 'packInUseToo' : 'packInUse', pack.school.name);
    setSaid(earlier ? done : words('settingsNotSaved'));
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
          schools={schools}
          onUse={(too) => void use(read.pack, too)}
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

async function readFile(file: File): Promise<PackRead> {
  if (file.size > LARGEST_PACK) return { ok: false, problem: { kind: 'too-large' } };
  try {
    return readPack(await file.text());
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
}
