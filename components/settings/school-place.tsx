import { useId, useState } from 'react';
import { readPlace } from '../../lib/import/read-place';
import { readMetadata } from '../../lib/photo-engine/look-at-photo';
import type { Position } from '../../lib/photos/facts';
import { USUAL_RADIUS } from '../../lib/school/grounds';
import type { Grounds } from '../../lib/school/rulebook';
import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import type { SettingsInUse } from '../page/use-settings';
import { DropZone } from '../school/drop-zone';
import { PlaceDrawing } from './place-drawing';
import { PlaceReach } from './place-reach';

type Told = 'none' | 'looking' | 'learnt' | 'no-place' | 'not-understood';

const TOLD = {
  looking: 'placeLooking',
  learnt: 'placeLearnt',
  'no-place': 'placeNotInPhoto',
  'not-understood': 'placeNotUnderstood',
} as const;

/** Where the school is: learnt from a photo that was taken there, or typed; until then as the school's pack says, if it does. */
export function SchoolPlace(props: {
  readonly settings: Settings;
  /** Where the school's pack says it is. */
  readonly inPack: Grounds | null;
  readonly change: SettingsInUse['change'];
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<Told>('none');
  const { grounds } = props.settings;
  const drawn = grounds ?? props.inPack;
  const radius = grounds?.radius ?? USUAL_RADIUS;
  const keep = async (position: Position) => {
    const kept = await props.change((now) => ({ ...now, grounds: { ...position, radius } }));
    setTold(kept ? 'learnt' : 'none');
    return kept;
  };
  const learn = async (photo: File) => {
    setTold('looking');
    const { position } = await readMetadata(photo);
    if (position) await keep(position);
    else setTold('no-place');
  };
  const use = async () => {
    const position = readPlace(typed);
    if (!position) setTold('not-understood');
    else if (await keep(position)) setTyped('');
  };
  return (
    <div className="stack place">
      <h3>{words('placeHeading')}</h3>
      <p>{words(grounds ? 'placeKnown' : props.inPack ? 'placeInPack' : 'placeUnknown')}</p>
      {drawn && <PlaceDrawing grounds={drawn} />}
      {grounds && (
        <PlaceReach
          radius={radius}
          onRadius={(metres) =>
            void props.change((now) => ({
              ...now,
              grounds: now.grounds && { ...now.grounds, radius: metres },
            }))
          }
          onForget={() => {
            setTold('none');
            void props.change((now) => ({ ...now, grounds: null }));
          }}
        />
      )}
      <DropZone
        name={words('placeChoosePhoto')}
        accept="image/*,.heic,.heif"
        onFile={(file) => void learn(file)}
      >
        <span className="soft small">{words('placeChoosePhotoMore')}</span>
      </DropZone>
      <form
        className="place-typed"
        onSubmit={(event) => {
          event.preventDefault();
          void use();
        }}
      >
        <div className="field">
          <label className="field-name" htmlFor={`${id}-typed`}>
            {words('placeTyped')}
          </label>
          <span className="soft small" id={`${id}-help`}>
            {words('placeTypedHelp')}
          </span>
          <input
            id={`${id}-typed`}
            className="input"
            value={typed}
            autoComplete="off"
            aria-describedby={`${id}-help ${id}-told`}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="button">
          {words('placeUse')}
        </button>
      </form>
      <output id={`${id}-told`}>{told === 'none' ? '' : words(TOLD[told])}</output>
    </div>
  );
}
