import { fileURLToPath } from 'node:url';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { plainLetters } from './lib/plain-letters';
import { plainMessages } from './lib/plain-messages';
import { siteMatches } from './lib/sites/matches';

/**
 * What the browser itself enforces for every page of the extension: nothing may be fetched from anywhere
 * else, and only the extension's own files may run. (WebAssembly and its models look at pictures, in a worker; videos are
 * shown from memory.)
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  'media-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  modulesDir: 'lib/build',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [plainMessages(), plainLetters()],
    define: { 'import.meta.env.PHOTO_WORDS': JSON.stringify(process.env['PHOTO_WORDS'] ?? 'on') },
    resolve: {
      // Without it the runtime's WebAssembly would be in the worker's script as text, twice.
      conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/quiet-context.ts', import.meta.url)),
        '@aklinker1/zero-serialize-error': fileURLToPath(new URL('lib/quiet-errors.ts', import.meta.url)),
      },
    },
  }),
  zip: { includeSources: ['.npmrc'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: siteMatches(),
    ...(command === 'build' && { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'before-you-post@pear-tree.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '123',
          // From Chrome 148 on, messages can hold files. Older ones do without.
          message_serialization: 'structured_clone',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
