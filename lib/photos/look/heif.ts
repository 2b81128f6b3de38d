/** What is used here of libheif's own binding for scripts. */
interface LibHeif {
  readonly HeifDecoder: new () => Decoder;
}

interface Decoder {
  /** Lets go of what it opened before. */
  decode(bytes: Uint8Array): readonly HeifImage[];
}

interface HeifImage {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  display(into: ImageData, done: (filled: ImageData | null) => void): void;
  free(): void;
}

/** What a classic worker has, and what the library's file leaves behind when it was loaded. */
declare const self: {
  importScripts(url: string): void;
  libheif?: (options: {
    locateFile: (name: string) => string;
    onRuntimeInitialized: () => void;
    onAbort: (what: unknown) => void;
  }) => LibHeif;
};

/** Half as many pixels as of other pictures are the most that is opened: the library has them in its own memory as well. */
const MOST_PIXELS = 60e6;

/** One for all pictures: each would keep the last file that it was given. */
let opened: Promise<Decoder> | undefined;

/**
 * Opens a HEIC picture, which neither Chrome nor Firefox can. Runs in a classic worker alone, and takes about a second for 12
 * megapixels.
 *
 * @param root address of the folder with `libheif.js`, which ends in `/`
 */
export async function decodeHeif(bytes: ArrayBuffer, root: string): Promise<ImageBitmap> {
  const decoder = await (opened ??= open(root).then(({ HeifDecoder }) => new HeifDecoder()));
  const images = decoder.decode(new Uint8Array(bytes));
  try {
    const image = images.find((one) => one.is_primary()) ?? images[0];
    if (!image) throw new Error('There is no picture in it.');
    const [width, height] = [image.get_width(), image.get_height()];
    if (width * height > MOST_PIXELS) throw new Error('The picture is not opened.');
    const pixels = await new Promise<ImageData>((done, fail) => {
      image.display(new ImageData(width, height), (filled) =>
        filled ? done(filled) : fail(new Error('The picture could not be opened.')),
      );
    });
    return await createImageBitmap(pixels);
  } finally {
    for (const image of images) image.free();
  }
}

function open(root: string): Promise<LibHeif> {
  return new Promise((done, fail) => {
    self.importScripts(`${root}libheif.js`);
    // It may be ready before the call returns, or later.
    let library: LibHeif | undefined;
    let ready = false;
    const onRuntimeInitialized = (): void => {
      ready = true;
      if (library) done(library);
    };
    library = self.libheif?.({ locateFile: (name) => `${root}${name}`, onRuntimeInitialized, onAbort: fail });
    if (library && ready) done(library);
  });
}
