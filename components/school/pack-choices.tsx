import {
  EMBEDDED_ID,
  packChoices,
  packInUse,
  schoolId,
  withChoice,
  withoutPack,
  withSchoolToo,
  type HeldPacks,
  type PackChoice,
} from '../../lib/school/held-packs';
import { worksThere } from '../../lib/school/schools-in-use';
import { words } from '../../lib/words';
import { notDone, NOTHING_DONE, type Done } from '../controls/done-line';
import { LockedNote } from '../controls/locked-note';
import { RemoveIcon } from '../icons/remove-icon';
import type { Schools } from './use-schools';

const LOCKED = 'pack-locked';

/**
 * The packs on this device, one of which is in use, and of which other schools the person works at. An administrator's is in
 * use without being chosen. Nothing where there is only the one that comes with the extension.
 */
export function PackChoices(props: { readonly schools: Schools; readonly onDone: (done: Done) => void }) {
  const { schools, onDone } = props;
  const { held, managed, change } = schools;
  const choices = packChoices(held);
  if (choices.length < 2) return null;
  const { id: chosen } = packInUse(held);
  const mainId = schoolId(schools.main);
  const choose = async (update: (now: HeldPacks) => HeldPacks) =>
    onDone((await change(update)) ? NOTHING_DONE : notDone());
  const works = (choice: PackChoice, on: boolean) =>
    choose((now) => {
      const leaves = !on && now.inUse === choice.id;
      return withSchoolToo(leaves ? withChoice(now, EMBEDDED_ID) : now, choice.id, on);
    });
  const remove = async ({ id, pack }: PackChoice) => {
    const earlier = await change((now) => withoutPack(now, id));
    onDone(
      earlier
        ? {
            words: words('packRemoved', pack.school.name),
            undo: async () => (await change(() => earlier)) !== undefined,
          }
        : notDone(),
    );
  };
  return (
    <fieldset className="pack-choices">
      <legend>{words('packChoices')}</legend>
      {managed.pack && <LockedNote id={LOCKED} />}
      {choices.map((choice) => {
        const { id, pack } = choice;
        const name = nameOf(choice);
        const isMain = schoolId(pack) === mainId;
        return (
          <div className="pack-choice" key={id}>
            {managed.pack ? (
              <span>{name}</span>
            ) : (
              <label>
                <input
                  type="radio"
                  name="pack"
                  checked={id === chosen}
                  onChange={() => void choose((now) => withChoice(now, id))}
                />
                <span>{name}</span>
              </label>
            )}
            {!isMain && (
              <label>
                <input
                  type="checkbox"
                  aria-label={words('packWorkHereToo', pack.school.name)}
                  checked={worksThere(choice, held, managed)}
                  onChange={(event) => void works(choice, event.currentTarget.checked)}
                />
                <span aria-hidden="true">{words('packHereToo')}</span>
              </label>
            )}
            {id !== EMBEDDED_ID && (
              <button
                type="button"
                className="button button-plain"
                aria-label={words('packRemove', pack.school.name)}
                onClick={() => void remove(choice)}
              >
                <RemoveIcon />
              </button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function nameOf({ id, pack }: PackChoice): string {
  return id === EMBEDDED_ID
    ? words('packChoiceEmbedded', pack.school.name)
    : words('packChoice', pack.school.name, pack.version);
}
