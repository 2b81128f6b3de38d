import { fireEvent, render, within } from '@testing-library/react';
import { vi } from 'vitest';
import { PackMakerPage } from '../../../../components/pack-maker/pack-maker-page';
import type { Pack } from '../../../../lib/school/pack';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import { readPack } from '../../../../lib/school/read-pack';

type Part = 'school' | 'hours' | 'pupils' | 'colleagues' | 'policy' | 'save';

/** The page, and one of its steps. */
export function step(part: Part, start = PEAR_TREE) {
  render(<PackMakerPage start={start} />);
  return atStep(part);
}

/** Another step of the page that is open. By its anchor: to look for a role in so large a page takes seconds. */
export function atStep(part: Part) {
  return within(document.querySelector<HTMLElement>(`#${part}`)!);
}

/** The first control of a step whose name begins so. The library's own search by label takes seconds in so large a page. */
export function called(part: Part, name: string): HTMLElement {
  const root = document.querySelector<HTMLElement>(`#${part}`)!;
  const byName = [...root.querySelectorAll<HTMLElement>('[aria-label]')].find(({ ariaLabel }) =>
    ariaLabel?.startsWith(name),
  );
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === name);
  const control = byName ?? label?.control;
  if (!control) throw new Error(`Nothing is called ${name}.`);
  return control;
}

/** Writes into a field all at once: at each key the whole page would be drawn. */
export function fill(field: HTMLElement, text: string) {
  fireEvent.change(field, { target: { value: text } });
}

/** Presses *Save the pack* and gives what was saved. */
export async function saved(): Promise<Pack> {
  const blobs: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}` }));
  fireEvent.click(atStep('save').getByText('Save the pack'));
  vi.unstubAllGlobals();
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(blobs[0]!);
  });
  const read = readPack(text);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.pack;
}

/** A file that says of itself how large it is, and whether anything of it was read. */
export function fileOf(content: string | Uint8Array<ArrayBuffer>, name: string, size?: number) {
  const file = new File([content], name);
  const reading = { begun: false };
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  for (const way of ['arrayBuffer', 'text'] as const) {
    const original = file[way].bind(file);
    Object.defineProperty(file, way, {
      value: () => {
        reading.begun = true;
        return original();
      },
    });
  }
  return { file, reading };
}
