import type { Attached } from '../parts/attached';
import { Button } from '../parts/press';

interface AttachmentsProps {
  readonly attached: readonly Attached[];
  /** A quoted post stands among the attachments too, with a picture that the person did not attach. */
  readonly quote: boolean;
  readonly onRemove: (url: string) => void;
}

export function Attachments({ attached, quote, onRemove }: AttachmentsProps) {
  if (attached.length === 0 && !quote) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {attached.map(({ url, file }) => (
        <div role="group" key={url}>
          {file.type.startsWith('video/') ? (
            <video src={url} muted aria-label="" />
          ) : (
            <img src={url} alt="" draggable />
          )}
          <Button attributes={{ 'aria-label': file.name }} onPress={() => onRemove(url)}>
            ×
          </Button>
        </div>
      ))}
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
