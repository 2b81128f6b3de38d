import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Which } from './find-browser.mjs';
import { builtExtension } from './launch.mjs';
import { PolicyFiles } from './policy-files';

/**
 * A copy of the built extension under an id of its own, drawn anew each time, so that a policy reaches it and no other
 * browser's extension; and the policy. `close` takes both away again.
 */
export class ManagedCopy {
  readonly extension: string;
  readonly firefoxId?: string;
  readonly policy: PolicyFiles;

  private constructor(which: Which, extension: string, id: string) {
    this.extension = extension;
    if (which === 'firefox') this.firefoxId = id;
    this.policy = new PolicyFiles(which, id);
  }

  static async make(which: Which): Promise<ManagedCopy> {
    const extension = await mkdtemp(join(tmpdir(), 'managed-extension-'));
    await cp(builtExtension(which), extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    const { id, ...own } = which === 'firefox' ? firefoxIdentity(manifest) : chromiumIdentity();
    await writeFile(file, JSON.stringify({ ...manifest, ...own }));
    return new ManagedCopy(which, extension, id);
  }

  async close(): Promise<void> {
    await this.policy.unset();
    await rm(this.extension, { recursive: true, force: true });
  }
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: object };
}

function firefoxIdentity({ browser_specific_settings: { gecko } }: Manifest) {
  const id = `managed-${randomBytes(4).toString('hex')}@pear-tree.example`;
  return { id, browser_specific_settings: { gecko: { ...gecko, id } } };
}

/** Chromium makes an extension's id of its key: 32 hexadecimal digits of the hash, written with the letters a to p. */
function chromiumIdentity() {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { id, key: key.toString('base64') };
}
