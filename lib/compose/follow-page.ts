import { localAddressOf, picturesIn, previewsIn } from '../sites/dom';
import type { Box } from '../sites/site';
import type { Attached, Attachments } from './attachments';

/**
 * Forgets what the person has taken out. A preview whose local picture the site has swapped for the uploaded one is still
 * there: only where the box shows fewer pictures was one taken out. Where it cannot be told which, every file stays until
 * the last preview has gone: rather one reminder too many.
 *
 * @returns whether the box shows previews of local files
 */
export function followPage(attachments: Attachments, box: Box): boolean {
  const previews = previewsIn(box.container);
  const { length } = previews;
  const pictures = picturesIn(box);
  const addresses = new Set(previews.map(localAddressOf));
  takeBack(attachments, addresses);
  const fewer = attachments.most.previews - length;
  if (fewer > 0 && attachments.most.pictures - pictures < fewer) return length > 0;
  attachments.most = { previews: length, pictures };
  if (length === 0 && fewer > 0)
    takeOut(
      attachments,
      [...attachments.files].filter(([, { shown }]) => shown),
    );
  else if (fewer > 0) forgetAllBut(attachments, addresses);
  tellWhose(attachments, addresses);
  for (const entry of attachments.files.values()) entry.shown ||= length > 0;
  return length > 0;
}

/** Whether previews are those of other files alone, as it can be seen where the page has shown its own. */
export function areOthers({ files, out }: Attachments, previews: readonly Element[]): boolean {
  const own = [...files.values(), ...out.values()].flatMap(({ address }) => address ?? []);
  const shown = previews.flatMap((preview) => localAddressOf(preview) ?? []);
  return own.length > 0 && shown.length > 0 && !shown.some((address) => own.includes(address));
}

type Addresses = ReadonlySet<string | undefined>;

function forgetAllBut(attachments: Attachments, addresses: Addresses): void {
  const { files } = attachments;
  const others = [...files].filter(([, { address }]) => !address || !addresses.has(address));
  if (files.size - others.length !== addresses.size) return;
  takeOut(
    attachments,
    others.filter(([, { address }]) => address),
  );
}

function takeOut(
  { files, out }: Attachments,
  entries: readonly (readonly [id: string, entry: Attached])[],
): void {
  for (const [id, entry] of entries) {
    files.delete(id);
    entry.reading = undefined;
    out.set(id, entry);
  }
}

/** A site that builds its box anew shows the same previews again after a moment without. */
function takeBack(attachments: Attachments, addresses: Addresses): void {
  const { files, out } = attachments;
  for (const [id, entry] of out) {
    if (!entry.address || !addresses.has(entry.address)) continue;
    out.delete(id);
    files.set(id, entry);
  }
  attachments.goOn();
}

/** Sites show previews in the order of their files: where there is one for each file without, they belong together. */
function tellWhose({ files }: Attachments, addresses: Addresses): void {
  const entries = [...files.values()];
  const without = entries.filter(({ address }) => address === undefined);
  const free = [...addresses].filter((address) => !entries.some((entry) => entry.address === address));
  if (without.length !== free.length) return;
  for (const [index, entry] of without.entries()) entry.address = free[index];
}
