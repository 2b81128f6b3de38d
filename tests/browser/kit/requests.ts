import { expect, it } from 'vitest';
import type { Stand } from '../harness/stand';

/** Where the browsers themselves turn to, whether or not there is an extension. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox)\.(com|org|net)$/;

/** To be called last in a file: all its tests together made the extension ask nobody for anything. */
export function expectNoRequests(stand: () => Stand): void {
  it('asked nobody for anything', () => {
    const hosts = stand().refused.map(
      (asked) => new URL(asked.includes('//') ? asked : `https://${asked}`).hostname,
    );
    expect(hosts.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
    const paths = stand().requests.map((asked) => new URL(`https://${asked}`).pathname);
    expect(paths.filter((path) => /school|policy|before-you-post/i.test(path))).toEqual([]);
  });
}
