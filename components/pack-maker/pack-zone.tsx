import { useState } from 'react';
import type { Pack } from '../../lib/school/pack';
import type { PackProblem } from '../../lib/school/read-pack';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { DropZone } from '../school/drop-zone';
import { problemWords } from '../school/problem-words';
import { readPackFile } from '../school/read-pack-file';

/** A place for the file of another pack, from which something is taken. One that cannot be read changes nothing. */
export function PackZone(props: { readonly name: string; readonly onPack: (pack: Pack) => void }) {
  const [problem, setProblem] = useState<PackProblem>();
  const open = async (file: File) => {
    const read = await readPackFile(file);
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) props.onPack(read.pack);
  };
  return (
    <>
      <DropZone name={props.name} accept=".json,application/json" onFile={(file) => void open(file)}>
        <p className="soft">{words('makerDrop')}</p>
      </DropZone>
      {problem && (
        <div role="alert">
          <Notice tone="amber">
            <p>{problemWords(problem)}</p>
            <p>{words('packProblemNothingChanged')}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
