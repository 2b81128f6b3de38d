import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Source {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
}

/** The TypeScript files in these folders of the repository. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const file = join(ROOT, folder, name);
        return {
          path: relative(ROOT, file).split(sep).join('/'),
          code: withoutComments(readFileSync(file, 'utf8')),
        };
      }),
  );
}

/** Rough, but it errs towards keeping code: a comment sign in a string hides at most the rest of its line. */
function withoutComments(code: string): string {
  return code.replace(/^\s*\/\*[^]*?\*\/|\/\*\*[^]*?\*\//gm, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
