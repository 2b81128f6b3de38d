import { expect, it } from 'vitest';
import { SITE_HOSTS } from '../../../lib/sites/matches';
import { which } from '../harness/stand-for-file';
import { readBuilt } from './built';

interface ContentScript {
  readonly matches: readonly string[];
}

const manifest = JSON.parse(readBuilt('manifest.json')) as Record<string, unknown>;
const SITES = Object.values(SITE_HOSTS)
  .flat()
  .map((host) => `https://${host}/*`)
  .toSorted();

it('says nothing that is not expected: every word in it can open a door', () => {
  const ofBrowser =
    which === 'firefox'
      ? 'browser_specific_settings'
      : 'message_serialization minimum_chrome_version storage';
  const expected =
    'action background content_scripts content_security_policy default_locale description host_permissions ' +
    `icons manifest_version name options_ui permissions short_name version ${ofBrowser}`;
  expect(Object.keys(manifest).toSorted()).toEqual(expected.split(' ').toSorted());
});

it('asks for storage, for putting its own scripts into pages, and for the sites alone', () => {
  expect(manifest['permissions']).toEqual([
    'storage',
    'scripting',
    // For the document in which pictures are looked at; Firefox has its background for that.
    ...(which === 'firefox' ? [] : ['offscreen']),
  ]);
  expect((manifest['host_permissions'] as string[]).toSorted()).toEqual(SITES);
});

it('lets web pages have none of its files, by which they could tell that it is there', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

it('lets neither web pages nor other extensions speak to it', () => {
  expect(manifest).not.toHaveProperty('externally_connectable');
});

it('runs one script of its own accord, in its own world, on the sites alone', () => {
  const scripts = manifest['content_scripts'] as ContentScript[];
  expect(scripts.map((script) => ({ ...script, matches: script.matches.toSorted() }))).toEqual([
    { matches: SITES, run_at: 'document_start', js: ['content-scripts/compose.js'] },
  ]);
});

it('has the browser keep its pages from the network, and from any code that is not in it', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages: [
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
    ].join('; '),
  });
});

it('lets an administrator set, in Chrome and Edge, what its schema names; Firefox asks for no schema', () => {
  const schema = { storage: { managed_schema: 'managed-schema.json' } };
  expect(manifest).toMatchObject(which === 'firefox' ? {} : schema);
  const { properties } = JSON.parse(readBuilt('managed-schema.json')) as { properties: object };
  expect(Object.keys(properties)).toEqual(['pack', 'schoolDevice', 'locked']);
});

it('tells Firefox that it collects nothing; Chrome has no word for that', () => {
  const told = which === 'firefox' ? { gecko: { data_collection_permissions: { required: ['none'] } } } : {};
  expect(manifest['browser_specific_settings'] ?? {}).toMatchObject(told);
});
