import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_XML_CHARS,
  MAX_XML_DEPTH,
  MAX_XML_ELEMENTS,
  childNamed,
  readXml,
} from '../../../src/submission/xml/read-xml.js';
import type { XmlElement } from '../../../src/submission/xml/read-xml.js';

function depthOf(element: XmlElement | undefined): number {
  let depth = 0;
  for (let at = element; at !== undefined; at = at.children[0]) depth++;
  return depth;
}

function countOf(element: XmlElement): number {
  return element.children.reduce((sum, child) => sum + countOf(child), 1);
}

const messagesOf = (text: string): string =>
  readXml(text)
    .problems.map(({ message }) => message)
    .join('\n');

describe('an XML document', () => {
  it('is read with its attributes, texts and lines', () => {
    const { root, problems } = readXml(
      '<?xml version="1.0"?>\n<!-- a note -->\n<Account kind="mail">\n  <Host>smtp.example.com</Host>\n  <Port\n    type="DWORD">1d1</Port>\n</Account>\n',
    );
    expect(problems).toEqual([]);
    expect(root?.name).toBe('Account');
    expect(root?.attributes.get('kind')).toBe('mail');
    expect(root?.children.map(({ name, text, line }) => [name, text, line])).toEqual([
      ['Host', 'smtp.example.com', 4],
      ['Port', '1d1', 5],
    ]);
    expect(childNamed(root!, 'Port')?.attributes.get('type')).toBe('DWORD');
    expect(childNamed(root!, 'port')).toBeUndefined();
  });

  it('may write its characters as entities, numbers and CDATA', () => {
    const { root } = readXml('<a b="R&amp;D &#x2013; &quot;x&quot;">1 &lt; 2<![CDATA[ & <3>]]>&#233;</a>');
    expect(root?.text).toBe('1 < 2 & <3>\u00e9');
    expect(root?.attributes.get('b')).toBe('R&D \u2013 "x"');
  });

  it('keeps the text of an element apart from that of its children', () => {
    const { root } = readXml('<a>one <b>two</b> three</a>');
    expect(root?.text).toBe('one  three');
    expect(root?.children[0]?.text).toBe('two');
  });

  it('may close an element in its own tag', () => {
    expect(readXml('<a><b/><c x="1" /><d></d></a>').root?.children.map(({ name }) => name)).toEqual([
      'b',
      'c',
      'd',
    ]);
  });
});

describe('a document that is not in order', () => {
  it.each([
    ['is cut off in a tag', '<a><b>1</b><c x="', /cut off/],
    ['is cut off between tags', '<a><b>1</b>', /cut off/],
    ['closes in the wrong order', '<a><b>1</a></b>', /not closed in order/],
    ['goes on after its end', '<a><b>1</b></a><z/>', /after the end/],
  ])('is read as far as possible where it %s', (_, text, problem) => {
    expect(readXml(text).root?.children[0]?.text).toBe('1');
    expect(messagesOf(text)).toMatch(problem);
  });

  it.each(['', 'no markup', '\0\0\0', '<!-- only a note -->', '<'])(
    'is none where there is no element: %j',
    (text) => {
      expect(readXml(text).root).toBeUndefined();
      expect(messagesOf(text)).toMatch(/no XML/);
    },
  );
});

describe('a document made to do harm', () => {
  it('cannot multiply its entities', () => {
    const laughs = Array.from(
      { length: 30 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('\n');
    const text = `<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY l0 "ha">\n${laughs}\n]>\n<a>&l30;</a>`;
    const { root, problems } = readXml(text);
    expect(root?.text).toBe('&l30;');
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining('abbreviations of its own') }]);
  });

  it('cannot name a file to be read in', () => {
    const { root } = readXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>');
    expect(root?.text).toBe('&x;');
  });

  it('is read to a fixed depth', () => {
    const depth = 100_000;
    const text = '<a>'.repeat(depth) + '</a>'.repeat(depth) + '<!-- -->';
    const { root, problems } = readXml(text);
    expect(depthOf(root)).toBe(MAX_XML_DEPTH);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('too deep')]);
  });

  it('is read on after the part that lies too deep', () => {
    const text = `<r>${'<a>'.repeat(200)}${'</a>'.repeat(200)}<b>after</b></r>`;
    expect(childNamed(readXml(text).root!, 'b')?.text).toBe('after');
  });

  it('is read to a fixed number of elements', () => {
    const { root, problems } = readXml(`<r>${'<a></a>'.repeat(MAX_XML_ELEMENTS + 5)}</r>`);
    expect(countOf(root!)).toBe(MAX_XML_ELEMENTS);
    expect(problems).toHaveLength(1);
  });

  it('is left unread past a fixed size', () => {
    expect(readXml(`<r>${' '.repeat(MAX_XML_CHARS)}</r>`)).toEqual({
      root: undefined,
      problems: [{ message: expect.stringContaining('larger') }],
    });
  });

  it('never makes the reader throw', () => {
    const pieces = fc.constantFrom(
      '<a',
      '>',
      '</a>',
      '<b x="',
      '"',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '&#',
      '&#x110000;',
      '&#xd800;',
      ';',
      '<?',
      '?>',
      '<!DOCTYPE a [',
      ']',
      '/',
      '\0',
      '\n',
      'e',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const { root, problems } = readXml(parts.join(''));
        expect(root !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
