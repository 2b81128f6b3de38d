import { LARGEST_PACK, readPack, type PackRead } from '../../lib/school/read-pack';

/** A pack out of a file. One that is far too large is refused before anything of it is read. */
export async function readPackFile(file: File): Promise<PackRead> {
  if (file.size > LARGEST_PACK) return { ok: false, problem: { kind: 'too-large' } };
  try {
    return readPack(await file.text());
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
}
