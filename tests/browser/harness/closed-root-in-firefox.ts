import type { Page } from 'puppeteer-core';
import { contextOf, sendBidi } from './bidi';
import { bareElements } from './could-hold-root';
import type { ClosedRoot } from './reach';

/** BiDi tells of closed shadow roots and hands them to functions. */
interface RemoteNode {
  readonly value?: {
    readonly shadowRoot?: {
      readonly sharedId?: string;
      readonly value?: { readonly mode?: 'open' | 'closed' };
    } | null;
  };
}

type Answer =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function call(page: Page, declaration: string, given: readonly object[], options: object) {
  const result = (await sendBidi(page, 'script.callFunction', {
    functionDeclaration: declaration,
    arguments: given,
    awaitPromise: true,
    target: { context: contextOf(page) },
    ...options,
  })) as Answer;
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** The first closed shadow root in the order of the page. */
export async function closedRootInFirefox(page: Page): Promise<ClosedRoot | undefined> {
  const elements = (await call(page, String(bareElements), [], {
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })) as readonly RemoteNode[];
  const sharedId = elements
    .map(({ value }) => value?.shadowRoot)
    .find((root) => root?.value?.mode === 'closed')?.sharedId;
  if (!sharedId) return undefined;
  return {
    async call(declaration, given) {
      try {
        return (await call(
          page,
          declaration,
          [{ sharedId }, { type: 'string', value: given }],
          {},
        )) as string;
      } catch (fault) {
        // The page has been left.
        if (fault instanceof Error && fault.message.includes('no such node')) return undefined;
        throw fault;
      }
    },
  };
}
