import { rangesOf } from '../../lib/policy/search-policy';

/** A text of the policy with the words that were searched for marked in it. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const ranges = rangesOf(query, text);
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ranges[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
