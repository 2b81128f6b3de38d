import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Reach } from './reach';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is checked: everything of WCAG 2.2 up to AA that a program can tell and good practice, or only contrast. */
export type Rules = 'all' | 'contrast';

const OPTIONS: Readonly<Record<Rules, RunOptions>> = {
  all: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  },
  contrast: { runOnly: ['color-contrast'], resultTypes: ['violations'] },
};

interface WithAxe {
  readonly axe: { run(context: Element | Document, options: RunOptions): Promise<AxeResults> };
}

function told(found: AxeResults['violations'] | undefined): string[] {
  if (!found) throw new Error('There was nothing to look at.');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}

/** Colours that were changed just now fade in; ms. */
const FADING = 300;

/** Puts the checker into a page; not by an element, which the page's own rules would forbid. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
}

/** What is wrong with a page: one line for each fault, with the element; empty where nothing is. */
export async function faultsOf(page: Page, rules: Rules): Promise<string[]> {
  await bring(page);
  await pause(FADING);
  const found = await page.evaluate(async (options) => {
    const { axe } = window as unknown as WithAxe;
    return (await axe.run(document, options)).violations;
  }, OPTIONS[rules]);
  return told(found);
}

/** The same of the reminder on a page, whose closed root is opened to the checker for as long as it looks. */
export async function faultsOfReminder(reach: Reach, rules: Rules): Promise<string[]> {
  await bring(reach.page);
  await pause(FADING);
  const found = await reach.inReminder(
    async (root, options) => {
      const { axe } = window as unknown as WithAxe;
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      try {
        return (await axe.run(root.host, options)).violations;
      } finally {
        Reflect.deleteProperty(root.host, 'shadowRoot');
      }
      // The page around it has its own landmarks.
    },
    { ...OPTIONS[rules], rules: { region: { enabled: false } } },
  );
  return told(found);
}
