import { multipart, part, type EvalCase } from './eval-case.js';

/** As a program writes one, up to where SpamAssassin looks. */
export const document = [
  '%PDF-1.4',
  '1 0 obj',
  '<</Type/XObject/Subtype/Image',
  '630 0 0 149 0 0 cm',
  '<</Subtype/Image/Width 20/Height 10>>',
  '/Width 7/Height 7',
  '/Author(Ann \\(Lee\\))',
  '/Creator<FEFF005700720069007400650072>',
  '/Producer (GPL Ghostscript 8.15)',
  '/Title(\\376\\377\\000H\\000P)',
  '<</CreationDate(D:20260101120000)/ModDate(D:20260102)>>',
  '/Encrypt 5 0 R',
  'stream',
  '%%EOF',
].join('\n');

const text = part('text/plain; charset=us-ascii', 'x'.repeat(100));
const attached = (data: string, type = 'application/pdf', name = 'Plan.pdf'): string =>
  part(
    `${type}; name="${name}"`,
    Buffer.from(data, 'latin1').toString('base64').replace(/.{76}/g, '$&\n'),
    'Content-Transfer-Encoding: base64',
  );
const one = multipart('mixed', [text, attached(document)]);
const row = (
  title: string,
  name: string,
  args: readonly string[],
  hits: boolean,
  message = one,
): EvalCase => ({
  title,
  message,
  name,
  args,
  hits,
});

export const pdfInfoCases: readonly EvalCase[] = [
  row('a PDF', 'pdf_count', ['1', '1'], true),
  row('two PDFs', 'pdf_count', ['2'], false),
  row(
    'a file by its name',
    'pdf_count',
    ['1'],
    true,
    multipart('mixed', [attached(document, 'application/octet-stream', 'x.FDF')]),
  ),
  row(
    'a file of bytes',
    'pdf_count',
    ['1'],
    false,
    multipart('mixed', [attached(document, 'application/octet-stream', 'x.bin')]),
  ),
  row('a PDF that is none', 'pdf_count', ['1'], true, multipart('mixed', [attached('no')])),
  row(
    'the name of a PDF that is none',
    'pdf_named',
    ['Plan.pdf'],
    false,
    multipart('mixed', [attached('no')]),
  ),
  row('a name', 'pdf_named', ['Plan.pdf'], true),
  row('a pattern for a name', 'pdf_name_regex', ['/^plan\\.pdf$/i'], true),
  row('another pattern for a name', 'pdf_name_regex', ['/^plan\\.pdf$/'], false),
  row('pictures', 'pdf_image_count', ['2', '2'], true),
  row('the area of all pictures', 'pdf_pixel_coverage', ['94070', '94070'], true),
  row('the size of a picture by its matrix', 'pdf_image_size_exact', ['149', '630'], true),
  row('the size of a picture by its keys', 'pdf_image_size_exact', ['10', '20'], true),
  row('a size that begins a line', 'pdf_image_size_exact', ['7', '7'], false),
  row('the size of all pictures together', 'pdf_image_size_exact', ['159', '650'], true),
  row('a size in a range', 'pdf_image_size_range', ['100', '600', '150', '640'], true),
  row('a size out of a range', 'pdf_image_size_range', ['100', '600', '148', '640'], false),
  row('little text for the pictures', 'pdf_image_to_text_ratio', ['0.001', '0.01'], true),
  row('much text for the pictures', 'pdf_image_to_text_ratio', ['0.01', '1'], false),
  row('an encrypted PDF', 'pdf_is_encrypted', [], true),
  row(
    'a PDF that is not encrypted',
    'pdf_is_encrypted',
    [],
    false,
    multipart('mixed', [attached('%PDF-1.4\n')]),
  ),
  row('an author with brackets', 'pdf_match_details', ['author', '/^Ann \\(Lee\\)$/'], true),
  row('a creator in hexadecimal digits', 'pdf_match_details', ['creator', '/^Writer$/'], true),
  row('a producer', 'pdf_match_details', ['producer', '/^gpl ghostscript/i'], true),
  row('a title in UTF-16', 'pdf_match_details', ['title', '/^HP$/'], true),
  row('the day of making', 'pdf_match_details', ['created', '/^20260101/'], true),
  row('the day of change', 'pdf_match_details', ['modified', '/^20260102$/'], true),
  row('a detail that it has not', 'pdf_match_details', ['subject', '/./'], false),
  row('text beside a PDF', 'pdf_is_empty_body', [], false),
  row('as much text as allowed', 'pdf_is_empty_body', ['101'], true),
  row('no text beside a PDF', 'pdf_is_empty_body', [], true, multipart('mixed', [attached(document)])),
  row('no text and no PDF', 'pdf_is_empty_body', [], false, multipart('mixed', [part('text/plain', '')])),
  row('a checksum', 'pdf_match_md5', ['71f7ad8f03607325a92074a89fd09156'], true),
  row('the checksum of something else', 'pdf_match_md5', ['C359F8F89B290DA99DC997ED50117CDF'], false),
  row('the checksum of the first lines', 'pdf_match_fuzzy_md5', ['B2E2F5CBE0360589B2B953B79960C27D'], true),
  row('the checksum of the keys', 'pdf_match_fuzzy_md5', ['85A2A2BCC5CE1960D77D9FECCBD5AA75'], true),
];
