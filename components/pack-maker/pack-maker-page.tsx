import { useState, type SetStateAction } from 'react';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { SaidWithUndo } from '../controls/said-with-undo';
import { PageFrame } from '../page/page-frame';
import { useAskBeforeLeaving } from '../page/use-ask-before-leaving';
import { useSettings } from '../page/use-settings';
import { PackSteps } from './pack-steps';
import { PackZone } from './pack-zone';

/** A pack that is being made. */
interface Work {
  readonly pack: Pack;
  /** The pack that it was begun from. */
  readonly begun: Pack;
  /** The pack as it is in a file already. */
  readonly saved: Pack;
}

/**
 * Makes a school pack, step by step. It is all in this page's memory: nothing is stored, and it is gone when the page closes,
 * so the browser asks before it closes work that was not saved. The names of pupils are let go sooner, when they have been scrambled.
 *
 * @param start what it begins with: the pack in use
 */
export function PackMakerPage({ start }: { readonly start: Pack }) {
  const { settings } = useSettings();
  const [work, setWork] = useState(() => beginFrom(start));
  /** The work in whose place this one came, until both are saved. Undo changes the two over, so it loses nothing either. */
  const [replaced, setReplaced] = useState<Work>();
  /** Each work gets fields of its own. */
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const unsaved = replaced && !isSaved(replaced) ? replaced : undefined;
  useAskBeforeLeaving(!isSaved(work) || unsaved !== undefined);
  const turnTo = (next: Work, inPlaceOf: Work, done: string) => {
    setReplaced(inPlaceOf);
    setWork(next);
    setTurn(turn + 1);
    setSaid(done);
  };
  // Work that is in a file already can be had again from there, other work only by Undo.
  const begin = (pack: Pack) =>
    turnTo(
      beginFrom(pack),
      isSaved(work) && unsaved ? unsaved : work,
      words('makerStarted', pack.school.name, pack.version),
    );
  const undo = replaced && (() => turnTo(replaced, work, words('undone')));
  const edit = (update: SetStateAction<Pack>) =>
    setWork((now) => ({ ...now, pack: typeof update === 'function' ? update(now.pack) : update }));
  const save = () => {
    setWork({ ...work, saved: work.pack });
    setReplaced(unsaved);
  };
  return (
    <PageFrame path="/pack-maker.html" heading={words('makerHeading')} settings={settings}>
      <div className="maker-intro">
        <p>{words('makerIntro')}</p>
        <Notice>
          <p>{words('makerPrivate')}</p>
        </Notice>
        <p>{words('makerStart', work.begun.school.name)}</p>
        <PackZone name={words('makerStartChoose')} onPack={begin} />
        <SaidWithUndo words={said} onUndo={undo} />
      </div>
      <PackSteps key={turn} pack={work.pack} earlier={work.saved} onPack={edit} onSaved={save} />
    </PageFrame>
  );
}

function beginFrom(pack: Pack): Work {
  return { pack, begun: pack, saved: pack };
}

function isSaved({ pack, saved }: Work): boolean {
  return pack === saved;
}
