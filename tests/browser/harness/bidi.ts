import type { Page } from 'puppeteer-core';

/** WebDriver BiDi, which Firefox speaks. Puppeteer uses it but does not offer everything in it. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** Sends one command to the browser of a page. */
export async function sendBidi(page: Page, method: string, params: object): Promise<unknown> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  return (await connection.send(method, params)).result;
}

/** By what BiDi calls the page. */
export function contextOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { _id: string };
  return id;
}
