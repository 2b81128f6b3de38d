import { useState } from 'react';
import { withPack, withPackToo } from '../../lib/school/held-packs';
import type { Pack } from '../../lib/school/pack';
import type { PackRead } from '../../lib/school/read-pack';
import { words } from '../../lib/words';
import { DoneLine, notDone, NOTHING_DONE, type Done } from '../controls/done-line';
import { Notice } from '../controls/notice';
import { DropZone } from './drop-zone';
import { PackOffer } from './pack-offer';
import { problemWords } from './problem-words';
import { readPackFile } from './read-pack-file';
import type { Schools } from './use-schools';

/** Takes a school's pack out of a file: shows what is in it, uses it when told so, and can undo that. */
export function PackImport(props: {
  readonly schools: Schools;
  /** What was done last to the packs, here or elsewhere on the page: only that can be undone. */
  readonly done: Done;
  readonly onDone: (done: Done) => void;
}) {
  const { schools, done, onDone } = props;
  const { change } = schools;
  const [read, setRead] = useState<PackRead>();

  const open = async (file: File) => {
    onDone(NOTHING_DONE);
    setRead(await readPackFile(file));
  };
  const use = async (pack: Pack, too: boolean) => {
    const earlier = await change((now) => (too ? withPackToo(now, pack) : withPack(now, pack)));
    if (!earlier) {
      onDone(notDone());
      return;
    }
    setRead(undefined);
    onDone({
      words: words(too ? 'packInUseToo' : 'packInUse', pack.school.name),
      undo: async () => (await change(() => earlier)) !== undefined,
    });
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
      <DoneLine done={done} onDone={onDone} />
    </div>
  );
}
