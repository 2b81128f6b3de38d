import {
  EMBEDDED_ID,
  packChoices,
  packInUse,
  withChoice,
  withoutPack,
  type HeldPacks,
} from '../../lib/school/held-packs';
import { words } from '../../lib/words';
import { RemoveIcon } from '../icons/remove-icon';
import type { PacksInUse } from './use-packs';

/** The packs on this device, one of which is in use. Nothing where there is only the one that comes with the extension. */
export function PackChoices({
  held,
  change,
}: {
  readonly held: HeldPacks;
  readonly change: PacksInUse['change'];
}) {
  const choices = packChoices(held);
  if (choices.length < 2) return null;
  const { id: chosen } = packInUse(held);
  return (
    <fieldset className="pack-choices">
      <legend>{words('packChoices')}</legend>
      {choices.map(({ id, pack }) => (
        <div className="pack-choice" key={id}>
          <label>
            <input
              type="radio"
              name="pack"
              checked={id === chosen}
              onChange={() => void change((now) => withChoice(now, id))}
            />
            <span>
              {id === EMBEDDED_ID
                ? words('packChoiceEmbedded', pack.school.name)
                : words('packChoice', pack.school.name, pack.version)}
            </span>
          </label>
          {id !== EMBEDDED_ID && (
            <button
              type="button"
              className="button button-plain"
              aria-label={words('packRemove', pack.school.name)}
              onClick={() => void change((now) => withoutPack(now, id))}
            >
              <RemoveIcon />
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}
