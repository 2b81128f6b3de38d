import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findBrowser, type Which } from './find-browser.mjs';

/** Where each browser looks for its administrator's files on Linux. Chromium itself, where the program has another name. */
const FOLDERS: readonly (readonly [program: string, folder: string])[] = [
  ['google-chrome', '/etc/opt/chrome/policies/managed'],
  ['microsoft-edge', '/etc/opt/edge/policies/managed'],
  ['brave', '/etc/brave/policies/managed'],
  ['', '/etc/chromium/policies/managed'],
];
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

/** What is lacking to put policies where browsers read them; undefined where all is there. */
export function lackingForPolicies(): string | undefined {
  if (process.platform !== 'linux') return 'browser policies are files on Linux alone: run it there, as root';
  if (process.getuid?.() !== 0) return 'only root may write browser policies into /etc: run it as root';
  return undefined;
}

/** The policy for one extension, among those that other programs may have put there. */
export class PolicyFiles {
  readonly #which: Which;
  readonly #id: string;
  readonly #file: string;
  /** The first of the folders that had to be made. */
  #made: string | undefined;

  constructor(which: Which, id: string) {
    this.#which = which;
    this.#id = id;
    const program = findBrowser('chromium') ?? '';
    const folder = FOLDERS.find(([name]) => program.includes(name))?.[1] ?? '';
    this.#file = which === 'firefox' ? FIREFOX_FILE : join(folder, `${id}.json`);
  }

  /** Sets these values as an administrator does. */
  async set(values: Readonly<Record<string, unknown>>): Promise<void> {
    this.#made ??= await mkdir(dirname(this.#file), { recursive: true });
    if (this.#which === 'firefox') await this.#changeFirefox((others) => ({ ...others, [this.#id]: values }));
    else await writeFile(this.#file, JSON.stringify({ '3rdparty': { extensions: { [this.#id]: values } } }));
  }

  /** Takes them away, and the folders that had to be made for them. */
  async unset(): Promise<void> {
    if (this.#which === 'firefox')
      await this.#changeFirefox(({ [this.#id]: _mine, ...others }) => others).catch(() => undefined);
    else await rm(this.#file, { force: true });
    if (this.#made === undefined) return;
    // Not where somebody else has put something into them meanwhile.
    const made = this.#made;
    this.#made = undefined;
    for (let at = dirname(this.#file); at.startsWith(made); at = dirname(at)) {
      if (
        await rmdir(at).then(
          () => false,
          () => true,
        )
      )
        return;
    }
  }

  /** Firefox has one file for everything. */
  async #changeFirefox(
    change: (extensions: Record<string, unknown>) => Record<string, unknown>,
  ): Promise<void> {
    const text = await readFile(this.#file, 'utf8').catch(() => '{}');
    const { policies = {} } = JSON.parse(text) as FirefoxPolicies;
    const { '3rdparty': third, ...rest } = policies;
    const extensions = change(third?.Extensions ?? {});
    const some = Object.keys(extensions).length > 0;
    if (some || Object.keys(rest).length > 0) {
      const after = { ...rest, ...(some && { '3rdparty': { Extensions: extensions } }) };
      await writeFile(this.#file, JSON.stringify({ policies: after }));
    } else await rm(this.#file, { force: true });
  }
}

interface FirefoxPolicies {
  readonly policies?: Readonly<Record<string, unknown>> & {
    readonly '3rdparty'?: { readonly Extensions?: Record<string, unknown> };
  };
}
