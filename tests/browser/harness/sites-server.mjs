import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join } from 'node:path';
import selfsigned from 'selfsigned';

/** The real host names, and the practice page that each one is answered with. */
export const HOSTS = new Map([
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['www.facebook.com', 'facebook'],
  ['www.instagram.com', 'instagram'],
  ['www.linkedin.com', 'linkedin'],
]);

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
]);

const BASE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src blob:";

/**
 * As strict as each site's editor bears. Quill writes `innerHTML`; ProseMirror brings a trusted-types policy of its own,
 * but LinkedIn's pages have both.
 * @param {string} page
 */
function policyFor(page) {
  return page === 'linkedin'
    ? BASE_POLICY
    : `${BASE_POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`;
}

async function certificate() {
  const day = 24 * 60 * 60 * 1000;
  return selfsigned.generate([{ name: 'commonName', value: 'practice pages' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 7 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...HOSTS.keys()].map((value) => ({ type: 2, value })) },
    ],
  });
}

/**
 * Serves the built practice pages over HTTPS, each under its site's real host name and on any path.
 * @param {string} folder where the built pages are
 * @returns {Promise<{ port: number, requests: string[], close(): Promise<void> }>} `requests`: host and path of each, oldest first
 */
export async function serveSites(folder) {
  const { private: key, cert } = await certificate();
  /** @type {string[]} */
  const requests = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const page = HOSTS.get((request.headers.host ?? '').replace(/:\d+$/, ''));
    const path = new URL(request.url ?? '/', 'https://site').pathname;
    requests.push(`${request.headers.host}${request.url}`);
    if (!page || path === '/favicon.ico') {
      response.writeHead(page ? 204 : 404).end();
      return;
    }
    const file = path.startsWith('/assets/') ? path : `${page}.html`;
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, {
        'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream',
        'content-security-policy': policyFor(page),
        'cache-control': file.endsWith('.html') ? 'no-store' : 'max-age=3600',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed(undefined));
      }),
  };
}
