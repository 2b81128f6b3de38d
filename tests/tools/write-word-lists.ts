/**
 * Writes the lists that hold prints of words instead of words:
 *
 *     npx vite-node tests/tools/write-word-lists.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { abusiveWordsFile } from './abusive-words';
import { unsuitableSitesFile } from './unsuitable-sites';

const CHECKS = join(import.meta.dirname, '../../lib/checks');

writeFileSync(join(CHECKS, 'abusive-language/words.data.ts'), abusiveWordsFile());
writeFileSync(join(CHECKS, 'unsuitable-link/sites.data.ts'), unsuitableSitesFile());
