import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { findClosedRoots, runOn } from './firefox-shadow';
import type { Launched } from './launch.mjs';

/** A function run on a closed shadow root of the page. It is sent as text: it sees nothing of the test's scope. */
export type OnRoot<Given, Got> = (root: ShadowRoot, given: Given) => Got;

function closedRoots(node: Protocol.DOM.Node): number[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [...own.map(({ backendNodeId }) => backendNodeId), ...below.flatMap(closedRoots)];
}

/** What a test may do and the page may not: look into closed shadow roots, speak to the browser itself. */
export class Reach {
  readonly page: Page;
  readonly launched: Launched;
  #session: Promise<CDPSession> | undefined;

  constructor(page: Page, launched: Launched) {
    this.page = page;
    this.launched = launched;
  }

  /** A session of the DevTools protocol. Chromium only. */
  devtools(): Promise<CDPSession> {
    this.#session ??= this.page.createCDPSession();
    return this.#session;
  }

  /**
   * Runs a function on the first closed shadow root of the page, which is the reminder's.
   *
   * @returns what the function returns, as plain data; undefined where the page has no closed shadow root
   */
  async inReminder<Given, Got>(run: OnRoot<Given, Got>, given: Given): Promise<Got | undefined> {
    return this.launched.which === 'firefox' ? this.#inFirefox(run, given) : this.#inChromium(run, given);
  }

  async #inChromium<Given, Got>(run: OnRoot<Given, Got>, given: Given): Promise<Got | undefined> {
    const session = await this.devtools();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const [backendNodeId] = closedRoots(root);
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) return undefined;
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (given) { return (${run.toString()})(this, given); }`,
      arguments: [{ value: given }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'It failed.');
    return answer.result.value as Got;
  }

  async #inFirefox<Given, Got>(run: OnRoot<Given, Got>, given: Given): Promise<Got | undefined> {
    const [sharedId] = await findClosedRoots(this.page);
    if (sharedId === undefined) return undefined;
    return (await runOn(this.page, sharedId, run.toString(), given)) as Got;
  }

  /** Lets the page write to the clipboard. Firefox is told so by a preference. */
  async allowClipboard(): Promise<void> {
    if (this.launched.which === 'firefox') return;
    await this.page
      .browserContext()
      .overridePermissions(new URL(this.page.url()).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
  }
}
