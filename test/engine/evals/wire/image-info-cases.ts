import { multipart, part, type EvalCase } from './eval-case.js';

const base64 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('base64');
const image = (type: string, bytes: string, name = 'x'): string =>
  part(`image/${type}; name="${name}"`, base64(bytes), 'Content-Transfer-Encoding: base64');
const short = (value: number): string => String.fromCharCode(value >> 8, value & 255);

/** The beginnings of pictures; nothing after them is looked at. */
export const gif = (width: number, height: number): string =>
  `GIF89a${String.fromCharCode(width & 255, width >> 8, height & 255, height >> 8)}\0\0\0`;
export const png = (width: number, height: number): string =>
  `\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0${short(width)}\0\0${short(height)}\x08\x02\0\0\0\0\0\0\0`;
export const jpeg = (width: number, height: number): string =>
  `\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc4\0\x03A\xff\xc2\0\x11\x08${short(height)}${short(width)}\x03`;

const text = part('text/plain; charset=us-ascii', 'x'.repeat(100));
const mixed = (...images: readonly string[]): string => multipart('mixed', [text, ...images]);
const row = (
  title: string,
  message: string,
  name: string,
  args: readonly string[],
  hits: boolean,
): EvalCase => ({
  title,
  message,
  name,
  args,
  hits,
});
const three = mixed(
  image('gif', gif(300, 200), 'a.gif'),
  image('png', png(640, 480), 'b.png'),
  image('jpeg', jpeg(20, 10), 'c.jpg'),
);

export const imageInfoCases: readonly EvalCase[] = [
  row('all pictures', three, 'image_count', ['all', '3', '3'], true),
  row('pictures of a kind', three, 'image_count', ['gif', '1', '1'], true),
  row('more than there are', three, 'image_count', ['jpeg', '2'], false),
  row('a kind that does not exist', three, 'image_count', ['webp', '0'], false),
  row('a kind by another name', mixed(image('jpg', jpeg(20, 10))), 'image_count', ['jpeg', '1', '1'], true),
  row(
    'a picture that is not in base64',
    multipart('mixed', [text, part('image/gif', gif(2, 2))]),
    'image_count',
    ['all', '1'],
    false,
  ),
  row('a picture without content', mixed(image('png', '')), 'image_count', ['png', '1', '1'], true),
  row('the size of a GIF', three, 'image_size_exact', ['gif', '200', '300'], true),
  row('the size of a PNG', three, 'image_size_exact', ['png', '480', '640'], true),
  row('the size of a JPEG', three, 'image_size_exact', ['jpeg', '10', '20'], true),
  row('height and width changed about', three, 'image_size_exact', ['gif', '300', '200'], false),
  row('a size of any kind', three, 'image_size_exact', ['all', '480', '640'], true),
  row(
    'one kind of file named as another',
    mixed(image('gif', png(640, 480))),
    'image_size_exact',
    ['all', '480', '640'],
    false,
  ),
  row(
    'a picture without area',
    mixed(image('gif', gif(0, 200))),
    'image_size_range',
    ['all', '0', '0'],
    false,
  ),
  row(
    'a PNG that is cut short',
    mixed(image('png', png(640, 480).slice(0, 20))),
    'image_size_range',
    ['all', '0', '0'],
    false,
  ),
  row(
    'a JPEG whose segment is too short',
    mixed(image('jpeg', '\xff\xd8\xff\xe0\0\x01\xff\xc0\0\x11\x08\0\x10\0\x10')),
    'image_size_range',
    ['all', '0', '0'],
    false,
  ),
  row(
    'a JPEG without a frame',
    mixed(image('jpeg', '\xff\xd8\xff\xda\0\x08\xff\xc0\0\x11\x08\0\x10\0\x10')),
    'image_size_range',
    ['all', '0', '0'],
    false,
  ),
  row('a size in a range', three, 'image_size_range', ['png', '400', '600', '500', '700'], true),
  row('a size below a range', three, 'image_size_range', ['png', '481', '600'], false),
  row('a size above a range', three, 'image_size_range', ['png', '400', '600', '500', '639'], false),
  row('the area of a kind', three, 'pixel_coverage', ['gif', '60000', '60000'], true),
  row('the area of all', three, 'pixel_coverage', ['all', '367400', '367400'], true),
  row('no area', mixed(), 'pixel_coverage', ['all', '0', '0'], true),
  row('a name', three, 'image_named', ['b.png'], true),
  row('a part of a name', three, 'image_named', ['b'], false),
  row('little text for the pictures', three, 'image_to_text_ratio', ['all', '0.0001', '0.002'], true),
  row('much text for the pictures', three, 'image_to_text_ratio', ['jpeg', '0.0', '0.5'], false),
  {
    ...row('little text as sent', three, 'image_to_text_ratio', ['all', '0.0001', '0.002'], true),
    on: 'rawbody',
  },
  row('no picture', mixed(), 'image_to_text_ratio', ['all', '0.0', '0.5'], false),
];
