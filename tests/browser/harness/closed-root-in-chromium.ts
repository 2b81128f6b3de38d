import type { CDPSession, Protocol } from 'puppeteer-core';
import { bareElements } from './could-hold-root';
import type { ClosedRoot } from './reach';

/** The first closed shadow root in the order of the page. */
export async function closedRootInChromium(session: CDPSession): Promise<ClosedRoot | undefined> {
  for (const objectId of await elementsIn(session)) {
    const { node } = await session.send('DOM.describeNode', { objectId });
    const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (root) return rootOf(session, root.backendNodeId);
  }
  return undefined;
}

async function elementsIn(session: CDPSession): Promise<string[]> {
  const { result: list } = await session.send('Runtime.evaluate', {
    expression: `(${String(bareElements)})()`,
  });
  if (!list.objectId) return [];
  const { result } = await session.send('Runtime.getProperties', {
    objectId: list.objectId,
    ownProperties: true,
  });
  return result.flatMap(({ value }) => (value?.subtype === 'node' && value.objectId ? [value.objectId] : []));
}

async function rootOf(
  session: CDPSession,
  backendNodeId: Protocol.DOM.BackendNodeId,
): Promise<ClosedRoot | undefined> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { objectId } = object;
  if (!objectId) return undefined;
  return {
    async call(declaration, given) {
      const answer = await session
        .send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: `function (given) { return (${declaration})(this, given); }`,
          arguments: [{ value: given }],
          returnByValue: true,
          awaitPromise: true,
        })
        .catch((fault: unknown) => {
          // The page has been left.
          if (fault instanceof Error && /Cannot find context|Could not find object/.test(fault.message))
            return undefined;
          throw fault;
        });
      if (!answer) return undefined;
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'It failed.');
      return answer.result.value as string;
    },
  };
}
