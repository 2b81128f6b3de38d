import type { Page } from 'puppeteer-core';

/**
 * WebDriver BiDi, which Firefox speaks, tells of closed shadow roots and hands them to functions. Puppeteer uses it but has
 * no way of its own to ask for that.
 */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: 'open' | 'closed';
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

type Answer =
  | { readonly type: 'success'; readonly result: RemoteNode & { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: Answer }>;
}

async function call(page: Page, declaration: string, given: readonly object[], options: object) {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: given,
    awaitPromise: true,
    target: { context },
    ...options,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}

function closedRoots(node: RemoteNode): string[] {
  const { children = [], shadowRoot } = node.value ?? {};
  const own = shadowRoot?.value?.mode === 'closed' && shadowRoot.sharedId ? [shadowRoot.sharedId] : [];
  return [...own, ...(shadowRoot ? closedRoots(shadowRoot) : []), ...children.flatMap(closedRoots)];
}

/** The ids of the page's closed shadow roots, in the order of the page. */
export async function findClosedRoots(page: Page): Promise<string[]> {
  const tree = await call(page, '() => document.documentElement', [], {
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return closedRoots(tree);
}

/** Runs a function, given as text, on a closed shadow root; what it returns comes back as plain data. */
export async function runOn(page: Page, sharedId: string, run: string, given: unknown): Promise<unknown> {
  const declaration = `async (root, given) => JSON.stringify({ got: await (${run})(root, JSON.parse(given).given) })`;
  const words = { type: 'string', value: JSON.stringify({ given }) };
  const { value }: { value?: unknown } = await call(page, declaration, [{ sharedId }, words], {});
  return (JSON.parse(value as string) as { got: unknown }).got;
}
