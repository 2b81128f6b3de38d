import type { AttachedFiles } from './attached';
import { Button } from './press';

/** What is attached, each with a button that takes it out; a double click on a picture crops it. */
export function Previews({ files }: { readonly files: AttachedFiles }) {
  return files.attached.map(({ url, file }) => (
    <div role="group" key={url}>
      {file.type.startsWith('video/') ? (
        <video src={url} muted aria-label="" />
      ) : (
        <img src={url} alt="" draggable onDoubleClick={() => files.crop(url)} />
      )}
      <Button attributes={{ 'aria-label': file.name }} onPress={() => files.remove(url)}>
        ×
      </Button>
    </div>
  ));
}
