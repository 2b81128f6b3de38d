import type { ReactNode } from 'react';

/** One part of a page, with a heading and an anchor of its own. */
export function Panel(props: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const { id, heading, children } = props;
  return (
    <section className="panel" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
