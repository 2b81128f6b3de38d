import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Which } from './find-browser.mjs';
import { builtExtension } from './launch.mjs';

/** A copy of the built extension under an id of its own, so that a policy reaches it and no other browser's extension. */
export interface ExtensionCopy {
  readonly extension: string;
  readonly firefoxId?: string;
}

/** Where each browser looks for its administrator's files on Linux. */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';
const FIREFOX_POLICIES = '/etc/firefox/policies/policies.json';

/** What these tests need to put policies where browsers read them; undefined where all is there. */
export function lackingForPolicies(): string | undefined {
  if (process.platform !== 'linux') return 'browser policies are files only on Linux: run this there, as root';
  if (process.getuid?.() !== 0) return 'only root may write browser policies into /etc: run this as root';
  return undefined;
}

/** One administrator's policy for one copy of the extension. `close` takes both away again. */
export class ManagedCopy {
  readonly copy: ExtensionCopy;
  readonly #which: Which;
  readonly #id: string;
  /** What stood in the policy file before, which is somebody else's; undefined where there was none. */
  #before: string | undefined;
  #written = false;

  private constructor(which: Which, id: string, copy: ExtensionCopy) {
    this.#which = which;
    this.#id = id;
    this.copy = copy;
  }

  static async make(which: Which): Promise<ManagedCopy> {
    const extension = await mkdtemp(join(tmpdir(), 'managed-extension-'));
    await cp(builtExtension(which), extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    if (which === 'firefox') {
      const firefoxId = `managed-${randomBytes(4).toString('hex')}@pear-tree.example`;
      const { gecko } = manifest['browser_specific_settings'] as { gecko: object };
      manifest['browser_specific_settings'] = { gecko: { ...gecko, id: firefoxId } };
      await writeFile(file, JSON.stringify(manifest));
      return new ManagedCopy(which, firefoxId, { extension, firefoxId });
    }
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
      type: 'spki',
      format: 'der',
    });
    await writeFile(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
    return new ManagedCopy(which, idFromKey(key), { extension });
  }

  /** Sets these values as an administrator does. */
  async set(values: Readonly<Record<string, unknown>>): Promise<void> {
    const file = this.#file();
    if (!this.#written) this.#before = await readFile(file, 'utf8').catch(() => undefined);
    this.#written = true;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(this.#document(values)));
  }

  /** Takes the policy away, as it was before. */
  async unset(): Promise<void> {
    if (!this.#written) return;
    if (this.#before === undefined) await rm(this.#file(), { force: true });
    else await writeFile(this.#file(), this.#before);
    this.#written = false;
  }

  async close(): Promise<void> {
    await this.unset();
    await rm(this.copy.extension, { recursive: true, force: true });
  }

  #file(): string {
    return this.#which === 'firefox' ? FIREFOX_POLICIES : join(CHROMIUM_POLICIES, `${this.#id}.json`);
  }

  #document(values: object): object {
    if (this.#which !== 'firefox') return { '3rdparty': { extensions: { [this.#id]: values } } };
    const { policies = {} } = JSON.parse(this.#before ?? '{}') as { policies?: Record<string, object> };
    return { policies: { ...policies, '3rdparty': { Extensions: { [this.#id]: values } } } };
  }
}

/** How Chromium makes an extension's id of its key: 32 hexadecimal digits, written with the letters a to p. */
function idFromKey(key: Buffer): string {
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
