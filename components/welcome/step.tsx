import type { ReactNode } from 'react';

/** One step of the first run. */
export function Step(props: {
  readonly id: string;
  readonly number: number;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const { id, number, heading, children } = props;
  return (
    <section className="panel step" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        <span className="step-number">{number}</span> {heading}
      </h2>
      {children}
    </section>
  );
}
