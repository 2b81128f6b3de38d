import type { CDPSession, Page } from 'puppeteer-core';

/** Time that the page's main thread spent, by the thread's own clock: ms. */
export interface Spent {
  readonly script: number;
  /** All of it: script, style, layout, painting. */
  readonly all: number;
}

/** A clock of the page's main thread that stands still while other programs have the processor. */
export async function threadClock(session: CDPSession): Promise<() => Promise<Spent>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { script: seconds('ScriptDuration') * 1000, all: seconds('TaskDuration') * 1000 };
  };
}

export const between = (before: Spent, after: Spent): Spent => ({
  script: after.script - before.script,
  all: after.all - before.all,
});

/** An event of a trace, as far as it is used here. Times in microseconds; `tdur` by the thread's own clock. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } };
}

/** Writes down what the browser does in this page while `during` runs. */
export async function traceOf(page: Page, during: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  });
  await during();
  const written = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(written)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Milliseconds of an event: by the thread's own clock, where the browser wrote that down. */
export const lasted = ({ dur = 0, tdur }: TraceEvent): number => (tdur ?? dur) / 1000;

/** Whether it is the running of a script of an extension. */
export const isOurs = ({ args }: TraceEvent): boolean =>
  args?.data?.url?.startsWith('chrome-extension://') ?? false;
