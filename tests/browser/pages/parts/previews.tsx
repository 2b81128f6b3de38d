import type { AttachedFiles } from './attached';
import { words } from '../words';
import { Button } from './press';

/** What is attached, each with a button that crops it and one that takes it out. */
export function Previews({ files }: { readonly files: AttachedFiles }) {
  return files.attached.map(({ url, file }) => (
    <div role="group" key={url}>
      {file.type.startsWith('video/') ? (
        <video src={url} muted aria-label="" />
      ) : (
        <img src={url} alt="" draggable />
      )}
      <Button attributes={{ 'aria-label': `${words.crop} ${file.name}` }} onPress={() => files.crop(url)}>
        ✂
      </Button>
      <Button attributes={{ 'aria-label': file.name }} onPress={() => files.remove(url)}>
        ×
      </Button>
    </div>
  ));
}
