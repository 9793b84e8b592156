import { once } from '../../../message/wire/once.js';
import type { WireEval, WireMessage } from '../../../message/wire/wire-message.js';
import { lengthOfBody } from './body-length.js';
import type { ImageSize } from './image-info-size.js';
import { patternArgument } from './pattern-argument.js';
import { md5 } from './pdf-info-md5.js';
import { pdfsOf, type PdfFacts } from './pdf-info-read.js';

/**
 * The functions of Mail::SpamAssassin::Plugin::PDFInfo; heights before widths.
 *
 * Differs from SpamAssassin: addresses in a PDF are not added to those of the message.
 */
export const pdfInfoEvals: Readonly<Record<string, WireEval>> = {
  pdf_count: (message, [min, max]) => isWithin(pdfsOf(message).length, min, max),

  pdf_image_count: (message, [min, max]) => {
    const count = readable(message).reduce((sum, pdf) => sum + pdf.images.length, 0);
    return isWithin(count, min, max);
  },

  pdf_pixel_coverage: (message, [min, max]) => isWithin(pixels(message), min, max),

  pdf_image_size_exact: (message, [height, width]) =>
    sizes(message).some((size) => size.height === Number(height) && size.width === Number(width)),

  pdf_image_size_range: (message, [minHeight, minWidth, maxHeight, maxWidth]) =>
    sizes(message).some(
      (size) => isWithin(size.height, minHeight, maxHeight) && isWithin(size.width, minWidth, maxWidth),
    ),

  pdf_image_to_text_ratio: (message, [min, max], { on }) => {
    const area = pixels(message) ?? 0;
    const length = lengthOfBody(message, on);
    if (area === 0 || length === 0 || max === undefined) return false;
    return isWithin(length / area, min, max) && length / area !== Number(max);
  },

  pdf_named: (message, [name]) => readable(message).some((pdf) => pdf.name !== '' && pdf.name === name),

  pdf_name_regex: (message, [argument = '']) => {
    const pattern = patternArgument(argument);
    return (
      pattern !== undefined && readable(message).some((pdf) => pdf.name !== '' && pattern.test(pdf.name))
    );
  },

  pdf_match_md5: (message, [sum = '']) => checksums(message).indexOf(sum.toUpperCase()) >= 0,

  pdf_match_fuzzy_md5: (message, [sum = '']) => fuzzyChecksums(message).indexOf(sum.toUpperCase()) >= 0,

  pdf_match_details: (message, [detail = '', argument = '']) => {
    const pattern = patternArgument(argument);
    return (
      pattern !== undefined &&
      readable(message).some((pdf) => (pdf.details[detail] ?? []).some((text) => pattern.test(text)))
    );
  },

  pdf_is_encrypted: (message) => readable(message).some((pdf) => pdf.isEncrypted),

  pdf_is_empty_body: (message, [max]) => {
    if (pdfsOf(message).length === 0) return false;
    // The subject stands first.
    const texts = message.body.slice(1).filter((text) => /[^\t-\r ]/.test(text));
    return texts.reduce((sum, text) => sum + text.length, 0) <= Number(max ?? 0);
  },
};

function readable(message: WireMessage): readonly PdfFacts[] {
  const pdfs: PdfFacts[] = [];
  for (const pdf of pdfsOf(message)) if (pdf !== undefined) pdfs.push(pdf);
  return pdfs;
}

/** Of the pictures, and of all in a PDF taken together. */
function sizes(message: WireMessage): readonly ImageSize[] {
  const found: ImageSize[] = [];
  for (const { images } of readable(message)) {
    const height = images.reduce((sum, image) => sum + image.height, 0);
    const width = images.reduce((sum, image) => sum + image.width, 0);
    if (images.length > 0) found.push(...images, { height, width });
  }
  return found;
}

/** Of the last PDF with a picture; undefined without one. */
function pixels(message: WireMessage): number | undefined {
  const areas = readable(message)
    .map(({ images }) => images.reduce((sum, image) => sum + image.height * image.width, 0))
    .filter((area) => area > 0);
  return areas[areas.length - 1];
}

const checksums = once((message: WireMessage) => readable(message).map((pdf) => md5(pdf.data)));

const fuzzyChecksums = once((message: WireMessage) => {
  const texts: string[] = [];
  for (const { fuzzy, keys } of readable(message)) texts.push(fuzzy, keys);
  return texts.filter((text) => text !== '').map(md5);
});

function isWithin(value: number | undefined, min: string | undefined, max: string | undefined): boolean {
  return value !== undefined && value >= Number(min) && (max === undefined || value <= Number(max));
}
