interface IconProps {
  /** LinkedIn's icons have ids, the same in every language. */
  readonly id?: string;
}

/** A picture on a button, in place of words. */
export function Icon({ id }: IconProps) {
  return (
    <svg id={id} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" />
    </svg>
  );
}
