import { createServer } from 'node:http';
import { connect } from 'node:net';

/**
 * The browser's only way out: connections to the given hosts go to the local server, everything else is refused and
 * written down.
 * @param {Iterable<string>} hosts
 * @param {number} port of the local HTTPS server
 * @returns {Promise<{ port: number, refused: string[], close(): void }>}
 */
export async function startProxy(hosts, port) {
  const known = new Set(hosts);
  /** @type {string[]} */
  const refused = [];
  const proxy = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket, head) => {
    const [host = '', asked = ''] = (request.url ?? '').split(':');
    socket.on('error', () => {});
    if (!known.has(host) || asked !== '443') {
      refused.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
  });
  await new Promise((listening) => proxy.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = proxy.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    refused,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
