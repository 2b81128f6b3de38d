import type { AttachedFiles } from '../parts/attached';
import { Previews } from '../parts/previews';

interface AttachmentsProps {
  readonly files: AttachedFiles;
  /** A quoted post stands among the attachments too, with a picture that the person did not attach. */
  readonly quote: boolean;
}

export function Attachments({ files, quote }: AttachmentsProps) {
  if (files.attached.length === 0 && !quote) return null;
  return (
    <div data-testid="attachments" className="attachments">
      <Previews files={files} />
      {quote && (
        <article data-testid="tweet" className="card">
          <b>Riverside Bakery</b>
          <p>Fresh bread every morning.</p>
          <img src="/assets/quoted.svg" alt="" />
        </article>
      )}
    </div>
  );
}
