/** An icon by LinkedIn's language-neutral id. */
export function Icon({ id }: { readonly id: string }) {
  return (
    <svg id={id} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" />
    </svg>
  );
}
