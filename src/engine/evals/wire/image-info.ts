import { once } from '../../../message/wire/once.js';
import type { Bytes, WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { lengthOfBody } from './body-length.js';
import { imageSize, type ImageKind, type ImageSize } from './image-info-size.js';
import { declared } from './mime-part.js';
import { patternArgument } from './pattern-argument.js';

/** An image in a part of its own. */
interface WireImage {
  readonly kind: ImageKind;
  /** Of images whose size could be read. */
  readonly size: ImageSize | undefined;
  readonly name: Bytes | undefined;
}

const KINDS: Readonly<Record<string, ImageKind | undefined>> = {
  'image/gif': 'gif',
  'image/png': 'png',
  'image/jpg': 'jpeg',
  'image/jpeg': 'jpeg',
};

const imagesOf = once((message: WireMessage): readonly WireImage[] => {
  const images: WireImage[] = [];
  for (const part of message.leaves) {
    const kind = KINDS[part.type];
    if (kind === undefined || declared(part).encoding !== 'base64') continue;
    images.push({ kind, size: imageSize(kind, part.decoded()), name: part.name });
  }
  return images;
});

/** The functions of Mail::SpamAssassin::Plugin::ImageInfo. Kinds are `all`, `gif`, `png` and `jpeg`; heights first. */
export const imageInfoEvals: Readonly<Record<string, WireEval>> = {
  image_count: (message, [kind = '', min, max]) => isWithin(imagesOfKind(message, kind)?.length, min, max),

  pixel_coverage: (message, [kind = '', min, max]) => isWithin(pixels(message, kind), min, max),

  image_to_text_ratio: (message, [kind = '', min, max], { on }) => {
    const area = pixels(message, kind) ?? 0;
    const length = lengthOfBody(message, on);
    if (area === 0 || length === 0 || max === undefined) return false;
    const ratio = length / area;
    return isWithin(ratio, min, max) && ratio !== Number(max);
  },

  image_size_exact: (message, [kind = '', height, width]) =>
    sizesOf(message, kind).some((size) => size.height === Number(height) && size.width === Number(width)),

  image_size_range: (message, [kind = '', minHeight, minWidth, maxHeight, maxWidth]) =>
    sizesOf(message, kind).some(
      (size) => isWithin(size.height, minHeight, maxHeight) && isWithin(size.width, minWidth, maxWidth),
    ),

  image_named: (message, [name]) => namesOf(message).some((known) => known === name),

  // Differs from SpamAssassin: it looks for the slashes of `'/…/i'` in the name, so that its own examples never hit.
  image_name_regex: (message, [argument = '']) => {
    const pattern = patternArgument(argument);
    return pattern !== undefined && namesOf(message).some((name) => pattern.test(name));
  },
};

function imagesOfKind(message: WireMessage, kind: string): readonly WireImage[] | undefined {
  const images = imagesOf(message);
  if (kind === 'all') return images;
  if (kind !== 'gif' && kind !== 'png' && kind !== 'jpeg') return undefined;
  return images.filter((image) => image.kind === kind);
}

function sizesOf(message: WireMessage, kind: string): readonly ImageSize[] {
  const sizes: ImageSize[] = [];
  for (const { size } of imagesOfKind(message, kind) ?? []) if (size !== undefined) sizes.push(size);
  return sizes;
}

/** Undefined for a kind that does not exist. */
function pixels(message: WireMessage, kind: string): number | undefined {
  if (imagesOfKind(message, kind) === undefined) return undefined;
  return sizesOf(message, kind).reduce((sum, size) => sum + size.width * size.height, 0);
}

function namesOf(message: WireMessage): readonly Bytes[] {
  const names: Bytes[] = [];
  for (const { name, size } of imagesOf(message)) if (size !== undefined && name) names.push(name);
  return names;
}

function isWithin(value: number | undefined, min: string | undefined, max: string | undefined): boolean {
  return value !== undefined && value >= Number(min) && (max === undefined || value <= Number(max));
}
