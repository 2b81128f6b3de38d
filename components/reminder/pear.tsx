/** The extension's mark, drawn in place: the page's rules may forbid pictures from elsewhere. */
export function Pear() {
  return (
    <svg className="pear" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        className="pear-body"
        d="M62 26c15 0 22 10 24 21 2 14 27 20 27 44 0 22-22 34-51 34-9 0-17-1-24-4l-26 6 6-22c-5-4-7-9-7-14 0-24 25-30 27-44 2-11 9-21 24-21z"
      />
      <path className="pear-leaf" d="M64 27C62 10 78-1 110 3c-1 19-18 29-46 24z" />
      <rect className="pear-pause" x="41" y="64" width="15" height="42" rx="5" />
      <rect className="pear-pause" x="68" y="64" width="15" height="42" rx="5" />
    </svg>
  );
}
