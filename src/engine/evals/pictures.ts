import { lengthInPixels, parseDeclarations } from '../../message/css.js';
import type { HtmlElement } from '../../message/html.js';

/** Smaller than this in one direction, an image is a line, a gap or a counter of openings. */
const MIN_SIDE_PX = 8;

/** True for an image that somebody is meant to look at. One that does not state its size counts. */
export function isPicture(element: HtmlElement): boolean {
  if (element.name !== 'img') return false;
  const { width, height } = sizeOf(element);
  return (width ?? MIN_SIDE_PX) >= MIN_SIDE_PX && (height ?? MIN_SIDE_PX) >= MIN_SIDE_PX;
}

/** The area of an image in square pixels as its markup states it; undefined when it does not. */
export function areaOf(element: HtmlElement): number | undefined {
  if (element.name !== 'img') return undefined;
  const { width, height } = sizeOf(element);
  return width === undefined || height === undefined ? undefined : width * height;
}

function sizeOf({ attributes }: HtmlElement): { width: number | undefined; height: number | undefined } {
  const css = parseDeclarations(attributes['style'] ?? '');
  return {
    width: pixels(css['width'] ?? attributes['width']),
    height: pixels(css['height'] ?? attributes['height']),
  };
}

/** Lengths relative to something else say nothing about size. */
function pixels(value: string | undefined): number | undefined {
  if (value === undefined || /[%a-oq-z]$/i.test(value.replace(/p[xt]$/i, ''))) return undefined;
  return /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : lengthInPixels(value.trim());
}
