import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../harness/launch.mjs';
import { which } from '../harness/stand-for-file';

const BUILT = builtExtension(which);

/** The text of a file of the built extension. */
export const readBuilt = (path: string): string => readFileSync(join(BUILT, path), 'utf8');

/** Paths of the built scripts that run in web pages. */
export const builtPageScripts = (): string[] =>
  readdirSync(join(BUILT, 'content-scripts')).map((name) => `content-scripts/${name}`);
