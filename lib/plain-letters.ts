import type { Plugin } from 'vite';

/**
 * Writes letters beyond ASCII as escapes in the scripts that are loaded into pages. One such letter anywhere makes a browser keep two
 * bytes for every letter of a script, and read twice as much in each page: there are a few hundred of them among half a million.
 */
export function plainLetters(): Plugin {
  return {
    name: 'plain-letters',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.fileName.startsWith('content-scripts/'))
          file.code = escaped(file.code);
    },
  };
}

/**
 * Strings, templates, regular expressions and names mean the same with escapes. `String.raw` does not: such scripts have it only for
 * what becomes a regular expression, which reads the escape by itself.
 */
function escaped(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
